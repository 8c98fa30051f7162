import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { organisationById } from '../../organisations/index.ts';
import type { OrganisationView } from '../../organisations/index.ts';
import { personById } from '../../people/index.ts';
import type { PersonView } from '../../people/index.ts';
import type { GrantFacts } from '../model/grant.policy.ts';
import { mayWithdrawGrant } from '../model/grant.policy.ts';
import { GONE, titlesOf } from './record-titles.ts';

interface GrantRow extends GrantFacts {
  readonly id: string;
  readonly recordId: string;
  readonly fieldGroups: readonly string[];
  readonly receiverId: string | null;
  readonly receiverOrganisationId: string | null;
  readonly purpose: Purpose;
  readonly textKey: string;
  readonly textVersion: number;
  readonly givenAt: string;
  readonly untilAt: string | null;
  readonly withdrawnAt: string | null;
  readonly isOpen: boolean;
  readonly isPending: boolean;
}

/** A grant as the person sees it whom it tells of. */
export interface GrantView {
  readonly id: string;
  readonly recordKind: string;
  readonly title: Words;
  readonly fieldGroups: readonly string[];
  readonly receiver: PersonView | null;
  readonly receiverOrganisation: OrganisationView | null;
  readonly purpose: Purpose;
  readonly textKey: string;
  readonly textVersion: number;
  readonly givenAt: string;
  readonly untilAt: string | null;
  readonly withdrawnAt: string | null;
  readonly isOpen: boolean;
  readonly viewerCanWithdraw: boolean;
}

const SELECT = `
  select id, record_kind as "recordKind", record_id as "recordId", person_id as "personId", field_groups as "fieldGroups",
         receiver_id as "receiverId", receiver_organisation_id as "receiverOrganisationId", purpose,
         text_key as "textKey", text_version as "textVersion", channel, given_at::text as "givenAt",
         until_at::text as "untilAt", withdrawn_at::text as "withdrawnAt",
         withdrawn_at is null and (until_at is null or until_at > $1) as "isPending",
         withdrawn_at is null and from_at <= $1 and (until_at is null or until_at > $1) as "isOpen"
    from disclosure_grant`;
const PAGE = statement(
  'disclosure.grants-of',
  `${SELECT} where person_id = $2 and ($3::timestamptz is null or (given_at, id) < ($3, $4::uuid))
    order by given_at desc, id desc limit $5`,
);
const COUNT = statement(
  'disclosure.grants-of-count',
  'select count(*)::int as count from disclosure_grant where person_id = $1',
);
const BY_ID = statement('disclosure.grant', `${SELECT} where id = $2`);

type Asking = Pick<Context, 'sql' | 'clock' | 'viewer'>;

/** What is opened of the viewer's records and to whom, the newest first, also what is over. */
export async function myGrants(
  context: Asking,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<GrantView> & { totalCount: number }> {
  const { sql, clock, viewer } = context;
  const page = pageInput(asked, 2);
  const [givenAt, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<GrantRow>(PAGE, [clock.now(), viewer?.personId, givenAt, id, page.limit + 1]),
    sql.one<{ count: number }>(COUNT, [viewer?.personId]),
  ]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.givenAt, row.id]);
  return { nodes: await grantViews(context, nodes), pageInfo, totalCount: count?.count ?? 0 };
}

/** One grant, for those who have shown that they may see it. */
export async function grantById(context: Asking, grantId: string): Promise<GrantView | null> {
  const row = await context.sql.one<GrantRow>(BY_ID, [context.clock.now(), grantId]);
  const [view] = row ? await grantViews(context, [row]) : [];
  return view ?? null;
}

async function grantViews(context: Asking, rows: readonly GrantRow[]): Promise<GrantView[]> {
  const titles = await titlesOf(context, rows);
  return Promise.all(rows.map((row, index) => grantView(context, row, titles[index] ?? GONE)));
}

async function grantView(context: Asking, row: GrantRow, title: Words): Promise<GrantView> {
  const [receiver, receiverOrganisation] = await Promise.all([
    row.receiverId === null ? null : personById(context, row.receiverId),
    row.receiverOrganisationId === null ? null : organisationById(context, row.receiverOrganisationId),
  ]);
  return {
    ...row,
    title,
    receiver,
    receiverOrganisation,
    viewerCanWithdraw: row.isPending && mayWithdrawGrant(context.viewer, row),
  };
}
