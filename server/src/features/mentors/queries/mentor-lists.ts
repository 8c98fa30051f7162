import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page, PageInput } from '../../../platform/paging.ts';
import { recordReads } from '../../audit/index.ts';
import { conceptReader } from '../../matching/index.ts';
import { MENTOR_PUBLIC } from '../model/consent-text.ts';
import { mentorView, SELECT_MENTOR } from './mentor-rows.ts';
import type { MentorRow, MentorView } from './mentor-rows.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'requestId' | 'app'>;
type PageAsked = { first?: number | null; after?: string | null };

/** A page of mentors; the whole number is counted only where it is asked for. */
export interface MentorPage extends Omit<Page<MentorView>, 'totalCount'> {
  readonly count: () => Promise<number>;
}

/** Over `mentor m`: whom everybody can find on a day. */
export const isFindable = (day: string): string =>
  `m.approved_at is not null and m.hidden_at is null and (m.paused_until is null or m.paused_until <= ${day}::date)`;

/** Over `mentor m`: whom the filters of the list choose; the names of placeholders or columns. */
export const isChosenBy = (topic: string, industry: string, town: string): string => `
      (${topic}::text is null or exists (select from mentor_case c where c.mentor_id = m.id and c.topic_ids @> array[${topic}::text]))
  and (${industry}::text is null or exists (select from mentor_case c where c.mentor_id = m.id and c.industry_id = ${industry}))
  and (${town}::text is null or m.town_id = ${town})`;

const OPEN_MENTORS = `${isFindable('$1')} and ${isChosenBy('$2', '$3', '$4')}`;

const OPEN = statement(
  'mentors.open',
  `${SELECT_MENTOR} where ${OPEN_MENTORS} 
      and ($5::timestamptz is null or (m.registered_at, m.id) < ($5, $6::uuid))
    order by m.registered_at desc, m.id desc limit $7`,
);
const OPEN_COUNT = statement(
  'mentors.open-count',
  `select count(*)::int as count from mentor m where ${OPEN_MENTORS}`,
);
// Whoever has withdrawn their consent does not wait; whoever is from before there were consents does.
const WAITING_MENTORS = `
      m.approved_at is null
  and exists (select from hat h where h.person_id = m.person_id and h.kind = 'MENTOR' and h.ended_at is null)
  and coalesce((select bool_or(c.withdrawn_at is null) from consent c
                 where c.person_id = m.person_id and c.text_key = '${MENTOR_PUBLIC.key}'), true)`;
const TO_APPROVE = statement(
  'mentors.to-approve',
  `${SELECT_MENTOR} where ${WAITING_MENTORS}
      and ($1::timestamptz is null or (m.registered_at, m.id) > ($1, $2::uuid))
    order by m.registered_at, m.id limit $3`,
);
const TO_APPROVE_COUNT = statement(
  'mentors.to-approve-count',
  `select count(*)::int as count from mentor m where ${WAITING_MENTORS}`,
);

export interface MentorFilter {
  topicId?: string | null;
  industryId?: string | null;
  townId?: string | null;
}

/** The mentors everybody can find, the newest first: approved, not hidden and not on a pause. */
export async function openMentors(context: Asking, asked: PageAsked & MentorFilter): Promise<MentorPage> {
  const page = pageInput(asked, 2);
  const [registeredAt, id] = page.after ?? [null, null];
  const filter = [
    danishDay(context.clock.now()),
    asked.topicId ?? null,
    asked.industryId ?? null,
    asked.townId ?? null,
  ];
  const rows = await context.sql.all<MentorRow>(OPEN, [...filter, registeredAt, id, page.limit + 1]);
  return mentorPage(
    context,
    rows,
    page,
    (row) => [row.registeredAt, row.id],
    () => context.sql.one(OPEN_COUNT, filter),
  );
}

/** The mentors who wait for approval, the longest waiting first. They see that an adviser has read theirs. */
export async function mentorsToApprove(context: Asking, asked: PageAsked): Promise<MentorPage> {
  const page = pageInput(asked, 2);
  const [registeredAt, id] = page.after ?? [null, null];
  const rows = await context.sql.all<MentorRow>(TO_APPROVE, [registeredAt, id, page.limit + 1]);
  await recordReads(context, {
    purpose: 'CASE_WORK',
    recordKind: 'MENTOR',
    rows: rows.slice(0, page.limit).map(({ id: recordId, personId }) => ({ personId, recordId })),
  });
  return mentorPage(
    context,
    rows,
    page,
    (row) => [row.registeredAt, row.id],
    () => context.sql.one(TO_APPROVE_COUNT),
  );
}

async function mentorPage(
  context: Asking,
  rows: readonly MentorRow[],
  page: PageInput,
  keysOf: (row: MentorRow) => string[],
  count: () => Promise<{ count: number } | null>,
): Promise<MentorPage> {
  const concept = await conceptReader(context);
  const { nodes, pageInfo } = toPage(rows, page, keysOf);
  return {
    nodes: nodes.map((row) => mentorView(row, context.viewer, concept)),
    pageInfo,
    count: async () => (await count())?.count ?? 0,
  };
}
