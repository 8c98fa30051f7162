import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { confirmCompany } from '../../companies/index.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest, lockRequest } from '../../requests/index.ts';
import { lookForHitsSoon } from '../../saved-searches/index.ts';
import { reviewSchema } from '../model/forms.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { mayReviewVacancy } from '../model/workforce.policy.ts';
import { keepVacancyFresh } from './keep-vacancy-fresh.ts';

/**
 * An officer publishes a vacancy, which also confirms that whoever posted it acts for the company, or says by which rule
 * not. Whoever posted it is told. Returns the vacancy's id.
 */
export async function reviewVacancy({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  const { vacancyId, decision, rule, words } = wellFormed(reviewSchema, input);
  const found = isId(vacancyId) ? await em.fork().findOne(Vacancy, vacancyId) : null;
  if (!viewer || !found) throw new Problem('NOT_FOUND', 'vacancyId');
  const now = clock.now();
  await em.transactional(async (tx) => {
    if (found.requestId) await lockRequest(tx, found.requestId);
    const vacancy = await tx.findOneOrFail(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mayReviewVacancy(viewer, vacancy)) throw new Problem('FORBIDDEN', 'vacancyId');
    const by = { from: 'UNIT', actorId: viewer.personId, toPersonId: vacancy.postedBy, words } as const;
    if (decision === 'PUBLISH') {
      if (!vacancy.publish(viewer.personId, now)) throw new Problem('CONFLICT', 'vacancyId');
      await tx.flush();
      const { postedBy: personId, organisationId } = vacancy;
      await confirmCompany(tx, { personId, organisationId, by: viewer.personId }, now);
      await keepVacancyFresh(tx, vacancy, now);
      await lookForHitsSoon(tx, now);
      await closeRequest(tx, vacancy.requestId ?? '', { ...by, outcome: 'FULFILLED', by: 'ANSWERED' }, clock);
    } else {
      if (!vacancy.reject(viewer.personId, rule ?? 'OTHER', words))
        throw new Problem('CONFLICT', 'vacancyId');
      await tx.flush();
      const refused = { ...by, outcome: 'REFUSED', by: 'REFUSED', reason: 'NOT_SUITABLE' } as const;
      await closeRequest(tx, vacancy.requestId ?? '', refused, clock);
    }
    await notify(tx, vacancy.postedBy, 'VACANCY_REVIEWED', vacancy.id, now);
  });
  return vacancyId;
}
