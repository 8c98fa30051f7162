import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { createOrganisation } from '../actions/create-organisation.ts';
import { renameOrganisation } from '../actions/rename-organisation.ts';
import { organisationKinds } from '../queries/organisation-kinds.ts';
import { organisationsById } from '../queries/organisations-by-id.ts';
import { searchOrganisations } from '../queries/search-organisations.ts';
import {
  CreateOrganisationInput,
  OrganisationsArgs,
  RenameOrganisationInput,
} from './organisation.inputs.ts';
import {
  CreateOrganisationResult,
  OrganisationConnectionType,
  OrganisationKindType,
  OrganisationType,
  RenameOrganisationResult,
} from './organisation.type.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @ForHats('ADVISER', 'ADMINISTRATOR')
  @Query(() => OrganisationConnectionType, { description: 'Organisations by name.' })
  organisations(@Args(() => OrganisationsArgs) args: OrganisationsArgs, @Ctx() context: Context) {
    return searchOrganisations(context, args);
  }

  @ForHats('ADMINISTRATOR')
  @Query(() => [OrganisationKindType], { description: 'Every kind an organisation can be of.' })
  organisationKinds(@Ctx() context: Context) {
    return organisationKinds(context.sql);
  }

  @ForHats('ADMINISTRATOR')
  @Mutation(() => CreateOrganisationResult, { description: 'Adds an organisation.' })
  createOrganisation(
    @Arg('input', () => CreateOrganisationInput) input: CreateOrganisationInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => asItIsNow(context, await createOrganisation(context, input)), 'organisation');
  }

  @ForHats('ADMINISTRATOR')
  @Mutation(() => RenameOrganisationResult, {
    description: 'Gives an organisation a new name from a day on.',
  })
  renameOrganisation(
    @Arg('input', () => RenameOrganisationInput) input: RenameOrganisationInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => asItIsNow(context, await renameOrganisation(context, input)), 'organisation');
  }
}

async function asItIsNow({ sql, clock }: Context, organisationId: string) {
  const [organisation] = await organisationsById(sql, [organisationId], clock.now());
  return organisation;
}
