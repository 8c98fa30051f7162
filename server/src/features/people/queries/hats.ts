import { LIMITS } from '@vaekstbro/schema/limits';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { line } from '../../../platform/fields.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { recordReads } from '../../audit/index.ts';

/** A hat somebody wears. */
export interface HatView {
  id: string;
  kind: HatKind;
  personId: string;
  organisationId: string | null;
  givenAt: string;
}

const COLUMNS = `id, kind, person_id as "personId", organisation_id as "organisationId", given_at::text as "givenAt"`;
const OF_PERSON = statement(
  'people.hats_of_person',
  `select ${COLUMNS} from hat where person_id = $1 and ended_at is null order by given_at, id`,
);
// What is searched for is taken as it is written; an empty search finds all.
const FOUND = `ended_at is null and ($1::text is null or kind = $1) and ($2 = '' or exists (
  select from person p
   where p.id = hat.person_id
     and p.name ilike '%' || replace(replace(replace($2, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'))`;
const WORN = statement(
  'people.hats_worn',
  `select ${COLUMNS} from hat
    where ${FOUND}
      and ($3::timestamptz is null or (given_at, id) < ($3, $4::uuid))
    order by given_at desc, id desc limit $5`,
);
const WORN_COUNT = statement(
  'people.hats_worn_count',
  `select count(*)::int as count from hat where ${FOUND}`,
);

/** The hats a person wears now, oldest first. */
export function hatsOfPerson(sql: Rows, personId: string): Promise<HatView[]> {
  return sql.all<HatView>(OF_PERSON, [personId]);
}

interface WornHats {
  kind?: HatKind | null;
  /** Part of a name. */
  search?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Every hat that is worn now, the newest first. Those who wear them see that it was read. */
export async function wornHats(
  context: Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>,
  asked: WornHats,
): Promise<Page<HatView> & { totalCount: number }> {
  const { sql } = context;
  const page = pageInput(asked, 2);
  const kind = asked.kind ?? null;
  const search = wellFormed(line(LIMITS.search), asked.search ?? '');
  const [givenAt, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<HatView>(WORN, [kind, search, givenAt, id, page.limit + 1]),
    sql.one<{ count: number }>(WORN_COUNT, [kind, search]),
  ]);
  const { nodes, pageInfo } = toPage(rows, page, (hat) => [hat.givenAt, hat.id]);
  await recordReads(context, {
    purpose: 'ADMINISTRATION',
    recordKind: 'PERSON',
    rows: nodes.map(({ personId }) => ({ personId, recordId: personId })),
  });
  return { nodes, pageInfo, totalCount: count?.count ?? 0 };
}
