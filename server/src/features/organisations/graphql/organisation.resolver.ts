import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { createOrganisation } from '../actions/create-organisation.ts';
import { renameOrganisation } from '../actions/rename-organisation.ts';
import { organisationKinds } from '../queries/organisation-kinds.ts';
import { namesOfOrganisation } from '../queries/organisation-names.ts';
import type { OrganisationView } from '../queries/organisation-view.ts';
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
  OrganisationNameType,
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

  @FieldResolver(() => [OrganisationNameType], {
    description: 'Every name it has had, has or will have, the newest first.',
  })
  names(@Root() organisation: OrganisationView, @Ctx() context: Context) {
    return namesOfOrganisation(context, organisation.id);
  }
}

async function asItIsNow({ sql, clock }: Context, organisationId: string) {
  const [organisation] = await organisationsById(sql, [organisationId], clock.now());
  return organisation;
}
