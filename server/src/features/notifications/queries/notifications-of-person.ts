import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { NotificationKind } from '../model/notification-kinds.ts';

/** A notification as its person sees it. */
export interface NotificationView {
  id: string;
  kind: NotificationKind;
  subjectId: string | null;
  createdAt: string;
  readAt: string | null;
}

const PAGE = statement(
  'notifications.of_person',
  `select id, kind, subject_id as "subjectId", created_at::text as "createdAt", read_at::text as "readAt"
     from notification
    where person_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
    order by created_at desc, id desc limit $4`,
);
const COUNT = statement(
  'notifications.of_person_count',
  'select count(*)::int as count from notification where person_id = $1',
);
const UNREAD = statement(
  'notifications.unread_count',
  'select count(*)::int as count from notification where person_id = $1 and read_at is null',
);

type Asking = Pick<Context, 'sql'>;

/** What waits for a person and what they have seen, the newest first. */
export async function notificationsOfPerson(
  { sql }: Asking,
  personId: string,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<NotificationView> & { totalCount: number }> {
  const page = pageInput(asked, 2);
  const [createdAt, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<NotificationView>(PAGE, [personId, createdAt, id, page.limit + 1]),
    sql.one<{ count: number }>(COUNT, [personId]),
  ]);
  return { ...toPage(rows, page, (row) => [row.createdAt, row.id]), totalCount: count?.count ?? 0 };
}

/** How many a person has not seen yet. */
export async function unreadNotificationCount({ sql }: Asking, personId: string): Promise<number> {
  return (await sql.one<{ count: number }>(UNREAD, [personId]))?.count ?? 0;
}
