import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page, PageInput } from '../../../platform/paging.ts';
import { shownTo } from '../model/held-back.ts';
import type { ContactDetail } from '../model/held-back.ts';

/** A message in the shape of the GraphQL type, as one of the two sees it. */
export interface MessageView {
  readonly id: string;
  readonly isMine: boolean;
  readonly body: string;
  readonly heldBack: readonly ContactDetail[];
  readonly writtenAt: string;
  readonly releaseAt: string;
  readonly isReleased: boolean;
  readonly readAt: string | null;
  readonly viewerCanUndo: boolean;
}

interface MessageRow {
  readonly id: string;
  readonly threadId: string;
  readonly isMine: boolean;
  readonly body: string;
  readonly writtenAt: string;
  readonly releaseAt: string;
  readonly undoneAt: string | null;
  readonly releasedAt: string | null;
  readonly readAt: string | null;
  readonly isIntroduced: boolean;
}

const COLUMNS = `
  m.id, m.thread_id as "threadId", m.sender_id is not distinct from $1::uuid as "isMine", m.body,
  m.written_at::text as "writtenAt", m.release_at::text as "releaseAt", m.undone_at::text as "undoneAt",
  m.released_at::text as "releasedAt", m.read_at::text as "readAt", i.introduced_at is not null as "isIntroduced"`;
/** The two sides of an open talk, each their own and what has been released; the undone is nobody's. */
const SEEN = `
  $1::uuid in (i.first_person_id, i.second_person_id) and coalesce(i.talk_opened_at, i.introduced_at) is not null
  and m.undone_at is null and (m.sender_id = $1 or m.released_at is not null)`;

const PAGES = statement(
  'messages.of_threads',
  `select page.*, asked.place::int
     from unnest($2::uuid[], $3::timestamptz[], $4::uuid[]) with ordinality as asked (thread_id, after_at, after_id, place)
    cross join lateral (
      select ${COLUMNS} from message m join introduction i on i.id = m.thread_id
       where m.thread_id = asked.thread_id and ${SEEN}
         and (asked.after_at is null or (m.written_at, m.id) < (asked.after_at, asked.after_id))
       order by m.written_at desc, m.id desc limit $5) page
    order by page."writtenAt"::timestamptz desc, page.id desc`,
);
const COUNTS = statement(
  'messages.of_threads_count',
  `select m.thread_id as "threadId", count(*)::int as count from message m join introduction i on i.id = m.thread_id
    where m.thread_id = any($2::uuid[]) and ${SEEN} group by m.thread_id`,
);
const BY_ID = statement(
  'messages.own_by_id',
  `select ${COLUMNS} from message m join introduction i on i.id = m.thread_id where m.id = $2 and m.sender_id = $1`,
);

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock'>;
type MessagePage = Page<MessageView> & { totalCount: number };
interface Wanted {
  readonly threadId: string;
  readonly page: PageInput;
}

const loaders = new WeakMap<Asking, DataLoader<Wanted, MessagePage>>();

/** A page of a thread's messages, the newest first; the same page of many threads is two statements. */
export function messagesOfThread(
  context: Asking,
  threadId: string,
  asked: { first?: number | null; after?: string | null },
): Promise<MessagePage> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader((wanted) => pagesOf(context, wanted), { cache: false });
    loaders.set(context, loader);
  }
  return loader.load({ threadId, page: pageInput(asked, 2) });
}

/** A message the viewer has written, also when it is undone: without its words then. */
export async function ownMessage(context: Asking, messageId: string): Promise<MessageView | null> {
  const row = await context.sql.one<MessageRow>(BY_ID, [context.viewer?.personId ?? null, messageId]);
  return row && messageView(row, context.clock.now());
}

async function pagesOf(context: Asking, wanted: readonly Wanted[]): Promise<MessagePage[]> {
  const me = context.viewer?.personId ?? null;
  const most = Math.max(...wanted.map(({ page }) => page.limit));
  const [rows, counts] = await Promise.all([
    context.sql.all<MessageRow & { place: number }>(PAGES, [
      me,
      wanted.map(({ threadId }) => threadId),
      wanted.map(({ page }) => page.after?.[0] ?? null),
      wanted.map(({ page }) => page.after?.[1] ?? null),
      most + 1,
    ]),
    context.sql.all<{ threadId: string; count: number }>(COUNTS, [
      me,
      wanted.map(({ threadId }) => threadId),
    ]),
  ]);
  const now = context.clock.now();
  return wanted.map(({ threadId, page }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    const { nodes, pageInfo } = toPage(own, page, (row) => [row.writtenAt, row.id]);
    return {
      nodes: nodes.map((row) => messageView(row, now)),
      pageInfo,
      totalCount: counts.find((one) => one.threadId === threadId)?.count ?? 0,
    };
  });
}

function messageView(row: MessageRow, now: Date): MessageView {
  const isOpen = row.undoneAt === null && row.releasedAt === null;
  return {
    id: row.id,
    isMine: row.isMine,
    ...shownTo(row.isMine ? 'SENDER' : 'READER', row.body, row.isIntroduced),
    writtenAt: row.writtenAt,
    releaseAt: row.releaseAt,
    isReleased: row.releasedAt !== null,
    readAt: row.readAt,
    viewerCanUndo: row.isMine && isOpen && now < new Date(row.releaseAt),
  };
}
