import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { townById } from '../../places/index.ts';
import { danishDay } from '../../../platform/business-days.ts';
import { Organisation, OrganisationKind } from '../model/organisation.entity.ts';
import { mayKeepOrganisations } from '../model/organisation.policy.ts';
import { newOrganisation } from './organisation-input.ts';
import type { NewOrganisation } from './organisation-input.ts';

/** Adds an organisation to the list. Nobody else may have its CVR number or GLN. Returns its id. */
export async function createOrganisation(context: ActionContext, input: NewOrganisation): Promise<string> {
  if (!mayKeepOrganisations(context.viewer)) throw new Problem('FORBIDDEN');
  const { name, kindCode, cvr, gln, industry, townId, validFrom } = wellFormed(newOrganisation, input);
  if (townId !== null && !townById(townId)) throw new Problem('INVALID', 'townId');
  const now = context.clock.now();
  try {
    return await context.em.transactional(async (em) => {
      const kind = await em.findOne(OrganisationKind, { code: kindCode });
      if (!kind) throw new Problem('INVALID', 'kindCode');
      const organisation = em.create(Organisation, {
        id: newId(),
        kind,
        cvr,
        gln,
        industryScheme: industry?.scheme ?? null,
        industryCode: industry?.code ?? null,
        townId,
        createdAt: now,
      });
      organisation.begin(name, validFrom ?? danishDay(now));
      return organisation.id;
    });
  } catch (error) {
    throw takenNumber(error);
  }
}

function takenNumber(error: unknown): unknown {
  if (!(error instanceof UniqueConstraintViolationException)) return error;
  return /gln/.test(error.message) ? new Problem('GLN_TAKEN', 'gln') : new Problem('CVR_TAKEN', 'cvr');
}
