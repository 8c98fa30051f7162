import { queueParties, requestKinds } from '../features/requests/queue-search.ts';
import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** What of the queue is shown (all, when nothing is named), and the request one stands at. */
export const queueSearch = searchParams({
  only: oneOf(['MINE', 'UNASSIGNED', 'OVERDUE']),
  kind: oneOf(requestKinds),
  unit: text(),
  turn: oneOf(queueParties),
  request: text(),
});
