import type { RequestKindRules } from '../../requests/index.ts';
import { Vacancy } from '../model/vacancy.entity.ts';

/** The company no longer wants it looked at: it is a draft again. */
export const withdrawReview: NonNullable<RequestKindRules['whenWithdrawn']> = async (em, { id }) => {
  const vacancy = await em.findOne(Vacancy, { requestId: id, state: 'REVIEW' });
  if (!vacancy) return;
  vacancy.state = 'DRAFT';
  await em.flush();
};
