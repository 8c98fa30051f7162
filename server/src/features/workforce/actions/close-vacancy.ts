import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { closeRequest } from '../../requests/index.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { mayKeepVacancy } from '../model/workforce.policy.ts';
import { loseHiring } from './end-hiring.ts';
import { forgetVacancyFreshness } from './keep-vacancy-fresh.ts';
import { lockRunning } from './lock-hiring.ts';

const schema = z.object({ vacancyId: z.string(), outcome: z.enum(['FILLED', 'NOT_FILLED']) });

/** The work is gone, or not to be had: nobody finds it, and everybody who waited for it is told. Again, nothing changes. Returns the vacancy's id. */
export async function closeVacancy({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  const { vacancyId, outcome } = wellFormed(schema, input);
  if (!isId(vacancyId)) throw new Problem('NOT_FOUND', 'vacancyId');
  await em.transactional(async (tx) => {
    const vacancy = await tx.findOne(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!vacancy || !mayKeepVacancy(viewer, vacancy)) throw new Problem('NOT_FOUND', 'vacancyId');
    const { state, requestId } = vacancy;
    if (!vacancy.close(outcome, clock.now())) return;
    await tx.flush();
    await forgetVacancyFreshness(tx, vacancy);
    if (state === 'REVIEW' && requestId) {
      const end = {
        outcome: 'WITHDRAWN',
        by: 'WITHDRAWN',
        from: 'ASKER',
        actorId: viewer?.personId ?? null,
      } as const;
      await closeRequest(tx, requestId, end, clock);
    }
    for (const locked of await lockRunning(tx, { vacancyId })) {
      await loseHiring(tx, locked, [locked.candidate.personId], clock);
    }
  });
  return vacancyId;
}
