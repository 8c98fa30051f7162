import { NEED_COLUMNS, RANKING } from '../limit/ranking.sql.ts';
import { SIGN_UP, SIGN_UP_COLUMNS } from '../limit/sign-up.sql.ts';

/**
 * The limit's own statements as SQL functions, so that PostGraphile ranks and signs up by the same SQL. A function with
 * a setting of its own is not folded into the query around it, which would lose the order.
 */
export const POSTGRAPHILE_FUNCTIONS = `
create type bench.ranked as (mentor mentor, score float8);
create function bench.rank_mentors(${NEED_COLUMNS.join(', ')}) returns setof bench.ranked
  language sql stable set search_path = public as $sql$
  select m, best.score from (${RANKING}) best join mentor m on m.id = best.id order by best.score desc, m.id
$sql$;
create function bench.sign_up_for_event(${SIGN_UP_COLUMNS.join(', ')}) returns sign_up language sql volatile as $sql$
  ${SIGN_UP};
  select * from sign_up where idempotency_key = $7;
$sql$;
`;
