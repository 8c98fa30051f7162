import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';

const HELD = statement(
  'mentoring.requests-with-held',
  `select request_id as id from mentor_match where state = 'HELD' and request_id = any($1::uuid[])`,
);

/** Those of these requests for which a mentor is suggested and not asked yet. */
export async function requestsWithHeld(
  { sql }: Pick<Context, 'sql'>,
  requestIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ id: string }>(HELD, [requestIds]);
  return new Set(rows.map(({ id }) => id));
}
