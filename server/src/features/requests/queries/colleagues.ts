import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { requestKinds } from '../model/request-kinds.ts';

/** A colleague of the viewer, by name. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

const COLLEAGUES = statement(
  'requests.colleagues',
  `select distinct p.id, p.name from hat h join person p on p.id = h.person_id
    where h.ended_at is null and h.kind = any($1::text[]) and p.id <> $2 order by p.name, p.id limit 100`,
);
const DEPUTY = statement(
  'requests.deputy',
  `select p.id, p.name from staff_deputy d join person p on p.id = d.deputy_id
    where d.person_id = $1
      and exists (select from hat h where h.person_id = p.id and h.ended_at is null and h.kind = any($2::text[]))`,
);

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** The hats the viewer wears under which requests are answered. */
export function staffHatsOf(viewer: Context['viewer']): string[] {
  const staffHats = new Set(requestKinds().flatMap((rules) => rules.staffHats));
  return [...new Set(viewer?.hats.map(({ kind }) => kind))].filter((kind) => staffHats.has(kind));
}

/** Who answers requests under the same hat as the viewer; nobody for whoever answers none. */
export async function colleagues({ sql, viewer }: Asking): Promise<Colleague[]> {
  const hats = staffHatsOf(viewer);
  return hats.length === 0 ? [] : sql.all<Colleague>(COLLEAGUES, [hats, viewer?.personId]);
}

/** Who answers when the viewer does not; a deputy who is no colleague any more is none. */
export async function deputy({ sql, viewer }: Asking): Promise<Colleague | null> {
  const hats = staffHatsOf(viewer);
  return hats.length === 0 ? null : sql.one<Colleague>(DEPUTY, [viewer?.personId, hats]);
}
