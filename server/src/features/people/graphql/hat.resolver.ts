import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { organisationById } from '../../organisations/index.ts';
import { OrganisationType } from '../../organisations/graphql/index.ts';
import { endHat } from '../actions/end-hat.ts';
import { wornHats } from '../queries/hats.ts';
import type { HatView } from '../queries/hats.ts';
import { personById } from '../queries/people-by-id.ts';
import { EndHatInput, HatsArgs } from './person.inputs.ts';
import { EndHatResult, HatConnectionType, HatType, PersonType } from './person.type.ts';

@Resolver(() => HatType)
export class HatResolver {
  @ForHats('ADMINISTRATOR')
  @Query(() => HatConnectionType, { description: 'Who wears which hat, the newest first.' })
  hats(@Args(() => HatsArgs) args: HatsArgs, @Ctx() context: Context) {
    return wornHats(context, args);
  }

  @ForHats('ADMINISTRATOR')
  @Mutation(() => EndHatResult, { description: 'Takes a hat off somebody, from their next request on.' })
  endHat(@Arg('input', () => EndHatInput) input: EndHatInput, @Ctx() context: Context) {
    return answer(() => endHat(context, input), 'hatId');
  }

  @FieldResolver(() => PersonType, { description: 'Who wears it.' })
  person(@Root() hat: HatView, @Ctx() context: Context) {
    return personById(context, hat.personId);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'For which organisation; null is for none.',
  })
  organisation(@Root() hat: HatView, @Ctx() context: Context) {
    return hat.organisationId === null ? null : organisationById(context, hat.organisationId);
  }
}
