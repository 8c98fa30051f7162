import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { hiringSchema } from '../model/forms.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { actsFor } from '../model/workforce.policy.ts';
import { beginHiring, partsFor } from './begin-hiring.ts';

const schema = z.object({ ...hiringSchema, candidateId: z.string() });

/**
 * A company asks a blind candidate about work it has: the candidate has the turn, and decides for this company. Returns the
 * id of the question.
 */
export async function askForCandidate(context: ActionContext, input: unknown): Promise<string> {
  const { em, viewer } = context;
  const { vacancyId, candidateId, words, meeting } = wellFormed(schema, input);
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  if (!isId(vacancyId)) throw new Problem('NOT_FOUND', 'vacancyId');
  if (!isId(candidateId)) throw new Problem('NOT_FOUND', 'candidateId');
  const parts = await partsFor(context);
  return em.transactional(async (tx) => {
    const vacancy = await tx.findOne(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_READ });
    if (!vacancy || !actsFor(viewer, vacancy.organisationId)) throw new Problem('NOT_FOUND', 'vacancyId');
    if (vacancy.state !== 'PUBLISHED') throw new Problem('VACANCY_CLOSED', 'vacancyId');
    const candidate = await tx.findOne(Candidate, candidateId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (
      candidate?.state !== 'SHOWN' ||
      candidate.hiddenAt !== null ||
      candidate.personId === viewer.personId
    ) {
      throw new Problem('NOT_FOUND', 'candidateId');
    }
    const wanted = { vacancy, candidate, companyPersonId: viewer.personId, words, meeting };
    return beginHiring(tx, { ...wanted, askedBy: 'COMPANY' }, parts, context);
  });
}
