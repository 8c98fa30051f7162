import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
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
const WORN = statement(
  'people.hats_worn',
  `select ${COLUMNS} from hat
    where ended_at is null and ($1::text is null or kind = $1)
      and ($2::timestamptz is null or (given_at, id) < ($2, $3::uuid))
    order by given_at desc, id desc limit $4`,
);
const WORN_COUNT = statement(
  'people.hats_worn_count',
  'select count(*)::int as count from hat where ended_at is null and ($1::text is null or kind = $1)',
);

/** The hats a person wears now, oldest first. */
export function hatsOfPerson(sql: Rows, personId: string): Promise<HatView[]> {
  return sql.all<HatView>(OF_PERSON, [personId]);
}

interface WornHats {
  kind?: HatKind | null;
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
  const [givenAt, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<HatView>(WORN, [kind, givenAt, id, page.limit + 1]),
    sql.one<{ count: number }>(WORN_COUNT, [kind]),
  ]);
  const { nodes, pageInfo } = toPage(rows, page, (hat) => [hat.givenAt, hat.id]);
  await recordReads(context, {
    purpose: 'ADMINISTRATION',
    recordKind: 'PERSON',
    rows: nodes.map(({ personId }) => ({ personId, recordId: personId })),
  });
  return { nodes, pageInfo, totalCount: count?.count ?? 0 };
}
