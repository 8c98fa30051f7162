import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { recordReads } from '../../audit/index.ts';

/** An invitation as administrators see it. */
export interface InvitationView {
  id: string;
  email: string;
  hatKind: HatKind;
  organisationId: string | null;
  createdAt: Date | string;
  expiresAt: Date | string;
  acceptedAt?: Date | string | null;
}

type Row = InvitationView & { createdAt: string; personId: string | null };

const PAGE = statement(
  'accounts.invitations',
  `select id, email::text as email, hat_kind as "hatKind", organisation_id as "organisationId",
          created_at::text as "createdAt", expires_at::text as "expiresAt", accepted_at::text as "acceptedAt",
          coalesce(accepted_by, (select p.id from person p where p.email = invitation.email)) as "personId"
     from invitation
    where $1::timestamptz is null or (created_at, id) < ($1, $2::uuid)
    order by created_at desc, id desc limit $3`,
);
const COUNT = statement('accounts.invitations_count', 'select count(*)::int as count from invitation');

/** Every invitation, the newest first. Those who were invited see that it was read. */
export async function invitations(
  context: Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<InvitationView> & { totalCount: number }> {
  const { sql } = context;
  const page = pageInput(asked, 2);
  const [createdAt, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<Row>(PAGE, [createdAt, id, page.limit + 1]),
    sql.one<{ count: number }>(COUNT),
  ]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.createdAt, row.id]);
  await recordReads(context, {
    purpose: 'ADMINISTRATION',
    recordKind: 'PERSON',
    rows: nodes.map(({ id: recordId, personId }) => ({ personId, recordId })),
  });
  return { nodes, pageInfo, totalCount: count?.count ?? 0 };
}
