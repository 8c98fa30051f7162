import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { ConsentView } from '../../privacy/index.ts';
import { MENTOR_KIND } from '../model/mentor-request-kind.ts';
import { loader } from './loader.ts';

const OPEN = statement(
  'mentoring.open-requests-of-askers',
  `select asker_id as "askerId", count(*)::int as count from request
    where kind = '${MENTOR_KIND}' and state = 'OPEN' and asker_id = any($1::uuid[]) group by asker_id`,
);

const openOf = loader<number>(async (context, ids) => {
  const rows = await context.sql.all<{ askerId: string; count: number }>(OPEN, [ids]);
  return ids.map((id) => rows.find(({ askerId }) => askerId === id)?.count ?? 0);
});

/** How many open requests of the viewer end when this consent is withdrawn. */
export async function openRequestsOfConsent(
  context: Pick<Context, 'sql' | 'viewer'>,
  { text, viewerCanWithdraw }: ConsentView,
): Promise<number> {
  const { viewer } = context;
  if (!viewer || !viewerCanWithdraw || text.key !== 'VENTURE_SHARED') return 0;
  return openOf(context, viewer.personId);
}
