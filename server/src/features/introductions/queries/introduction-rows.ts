import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { recordTitles } from './record-titles.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import type { IntroductionState } from '../model/introduction-words.ts';

/** An introduction in the shape of the GraphQL type, as one of its two sides sees it. */
export interface IntroductionView {
  readonly id: string;
  readonly kind: string;
  readonly title: Words;
  readonly state: IntroductionState;
  /** Null until the two can talk, and to the first side of a blind kind until they are introduced. */
  readonly other: { readonly id: string; readonly name: string } | null;
  readonly introducedAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: string | null;
  /** Whether there is a talk to load. */
  readonly hasTalk: boolean;
}

/** The same before its title is looked up. */
export type IntroductionRow = Omit<IntroductionView, 'title'> & {
  readonly viewerIsFirst: boolean;
  readonly subjectKind: string;
  readonly subjectId: string;
};

/** What a side sees of `introduction i` with `person o` as the other side, who is joined on `otherSide('$1')`. */
export const INTRODUCTION_COLUMNS = `
  i.id, i.kind, i.state, i.first_person_id = $1 as "viewerIsFirst", i.subject_kind as "subjectKind", i.subject_id as "subjectId",
  case when coalesce(i.talk_opened_at, i.introduced_at) is null or o.id is null then null
       else json_build_object('id', o.id, 'name', o.name) end as other,
  i.introduced_at::text as "introducedAt", i.ended_at::text as "endedAt", i.outcome,
  coalesce(i.talk_opened_at, i.introduced_at) is not null as "hasTalk"`;

/** Who is on the other side, seen from this person. */
export const otherSide = (me: string) =>
  `case when i.first_person_id = ${me} then i.second_person_id else i.first_person_id end`;

// The same rule as in `knowsOf`.
const KNOWN = `
  coalesce(i.talk_opened_at, i.introduced_at) is not null and $1::uuid in (i.first_person_id, i.second_person_id)
  or i.first_person_id = $1 and (i.first_asked_at is not null or i.proposed_by = $1)
  or i.second_person_id = $1 and (i.second_asked_at is not null or i.proposed_by = $1)`;
const OF_PERSON = statement(
  'introductions.of_person',
  `select ${INTRODUCTION_COLUMNS}, i.proposed_at::text as "proposedAt"
     from introduction i left join person o on o.id = ${otherSide('$1')}
    where (i.first_person_id = $1 or i.second_person_id = $1) and (${KNOWN})
      and ($2::timestamptz is null or (i.proposed_at, i.id) < ($2, $3::uuid))
    order by i.proposed_at desc, i.id desc limit $4`,
);
const COUNT = statement(
  'introductions.of_person_count',
  `select count(*)::int as count from introduction i
    where (i.first_person_id = $1 or i.second_person_id = $1) and (${KNOWN})`,
);

type Asking = Pick<Context, 'sql'>;

/** The introductions a person knows of as one of the two sides, the newest first. */
export async function introductionsOfPerson(
  context: Asking,
  personId: string,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<IntroductionView> & { totalCount: number }> {
  const page = pageInput(asked, 2);
  const [proposedAt, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    context.sql.all<IntroductionRow & { proposedAt: string }>(OF_PERSON, [
      personId,
      proposedAt,
      id,
      page.limit + 1,
    ]),
    context.sql.one<{ count: number }>(COUNT, [personId]),
  ]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.proposedAt, row.id]);
  return { nodes: await withTitles(context, nodes), pageInfo, totalCount: count?.count ?? 0 };
}

/** The same rows as the side may see them, with what they are about, in one statement for each kind of record. */
export async function withTitles(
  context: Asking,
  rows: readonly IntroductionRow[],
): Promise<IntroductionView[]> {
  const titles = await recordTitles(context, rows);
  return rows.map((row, index) => ({
    ...row,
    other: isBlind(row) ? null : row.other,
    title: titles[index] ?? NOTHING,
  }));
}

/** Whether the side does not know yet who the other is. */
function isBlind({ kind, introducedAt, viewerIsFirst }: IntroductionRow): boolean {
  return viewerIsFirst && introducedAt === null && introductionKind(kind).secondSideIsBlind === true;
}

/** The record is no longer there. */
const NOTHING: Words = { da: '–', en: '–', de: '–' };
