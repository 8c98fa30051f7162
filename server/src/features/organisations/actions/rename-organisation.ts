import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { Organisation } from '../model/organisation.entity.ts';
import { mayKeepOrganisations } from '../model/organisation.policy.ts';
import { newName } from './organisation-input.ts';
import type { NewName } from './organisation-input.ts';

/** Gives an organisation a new name from a day on; what was true before stays true. Returns its id. */
export async function renameOrganisation(context: ActionContext, input: NewName): Promise<string> {
  if (!mayKeepOrganisations(context.viewer)) throw new Problem('FORBIDDEN');
  const { organisationId, name, validFrom } = wellFormed(newName, input);
  return context.em.transactional(async (em) => {
    // Two renames at the same time wait for each other here, so that the second one sees the first one's name.
    const organisation = await em.findOne(Organisation, organisationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!organisation) throw new Problem('NOT_FOUND', 'organisationId');
    await organisation.names.load({ refresh: true });
    organisation.rename(name, validFrom);
    return organisation.id;
  });
}
