import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { openGrant } from '../../disclosure/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { hiringSchema } from '../model/forms.ts';
import { HiringRequest } from '../model/hiring-request.entity.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { actsFor } from '../model/workforce.policy.ts';
import { beginHiring, partsFor } from './begin-hiring.ts';
import { candidateGrant } from './open-candidate.ts';

const schema = z.object(hiringSchema);

/**
 * A candidate applies: by that their name and how to reach them open to this company, which has the turn. Returns the id of
 * the application.
 */
export async function applyForVacancy(context: ActionContext, input: unknown): Promise<string> {
  const { em, viewer, clock } = context;
  const { vacancyId, words, meeting } = wellFormed(schema, input);
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  if (!isId(vacancyId)) throw new Problem('NOT_FOUND', 'vacancyId');
  const parts = await partsFor(context);
  return em.transactional(async (tx) => {
    const vacancy = await tx.findOne(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_READ });
    if (vacancy?.state !== 'PUBLISHED' || vacancy.hiddenAt !== null)
      throw new Problem('NOT_FOUND', 'vacancyId');
    const candidate = await tx.findOne(
      Candidate,
      { personId: viewer.personId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!candidate || candidate.state === 'WITHDRAWN') throw new Problem('NO_CANDIDATE_PROFILE', 'vacancyId');
    if (actsFor(viewer, vacancy.organisationId)) throw new Problem('CONFLICT_OF_INTEREST', 'vacancyId');
    const wanted = { vacancy, candidate, companyPersonId: vacancy.postedBy, words, meeting };
    const id = await beginHiring(tx, { ...wanted, askedBy: 'CANDIDATE' }, parts, context);
    const grant = await candidateGrant(tx, await tx.findOneOrFail(HiringRequest, id));
    if (!grant) throw new Problem('NOT_SHARED', 'vacancyId');
    await openGrant(tx, grant, clock.now());
    return id;
  });
}
