import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { INTRODUCTION_COLUMNS, otherSide, withTitles } from '../../introductions/index.ts';
import type { IntroductionRow, IntroductionView } from '../../introductions/index.ts';

/** A thread in the shape of the GraphQL type, as one of the two sees it. */
export interface ThreadView {
  readonly id: string;
  readonly introduction: IntroductionView;
  readonly other: { readonly id: string; readonly name: string };
  readonly lastMessageAt: string | null;
  readonly unreadCount: number;
  readonly holdsBackDetails: boolean;
  readonly viewerCanWrite: boolean;
}

interface ThreadRow extends IntroductionRow {
  readonly lastMessageAt: string | null;
  readonly unreadCount: number;
  readonly viewerCanWrite: boolean;
  readonly sortedBy: string;
}

/** What the person sees of a thread's messages: their own, but for those undone, and what has been released to them. */
const LAST_SEEN = `
  select m.written_at from message m
   where m.thread_id = i.id and m.undone_at is null and (m.sender_id = $1 or m.released_at is not null)
   order by m.written_at desc, m.id desc limit 1`;
const SELECT_THREAD = `
  select ${INTRODUCTION_COLUMNS}, l.written_at::text as "lastMessageAt",
         (select count(*)::int from message m
           where m.receiver_id = $1 and m.thread_id = i.id and m.released_at is not null and m.read_at is null
         ) as "unreadCount",
         i.state in ('FIRST_SIDE', 'SECOND_SIDE', 'INTRODUCED') and o.id is not null and o.erased_at is null as "viewerCanWrite",
         coalesce(l.written_at, i.introduced_at, i.talk_opened_at)::text as "sortedBy"
    from introduction i
    left join person o on o.id = ${otherSide('$1')}
    left join lateral (${LAST_SEEN}) l on true`;
const IS_MINE = `
  (i.first_person_id = $1 or i.second_person_id = $1) and coalesce(i.talk_opened_at, i.introduced_at) is not null`;

const PAGE = statement(
  'messages.threads',
  `select * from (${SELECT_THREAD} where ${IS_MINE}) t
    where $2::timestamptz is null or (t."sortedBy"::timestamptz, t.id) < ($2, $3::uuid)
    order by t."sortedBy"::timestamptz desc, t.id desc limit $4`,
);
const COUNT = statement(
  'messages.threads_count',
  `select count(*)::int as count from introduction i where ${IS_MINE}`,
);
const BY_ID = statement('messages.thread', `${SELECT_THREAD} where ${IS_MINE} and i.id = any($2::uuid[])`);
const UNREAD = statement(
  'messages.unread_count',
  `select count(*)::int as count from message
    where receiver_id = $1 and released_at is not null and read_at is null`,
);

/** Who is on the other side while they are not named yet, or once nothing of them is left. */
const SOMEBODY = { id: '00000000-0000-0000-0000-000000000000', name: '' };

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** The viewer's threads, the one with the newest message first. */
export async function threadsOfViewer(
  context: Asking,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<ThreadView> & { totalCount: number }> {
  const personId = context.viewer?.personId ?? null;
  const page = pageInput(asked, 2);
  const [sortedBy, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    context.sql.all<ThreadRow>(PAGE, [personId, sortedBy, id, page.limit + 1]),
    context.sql.one<{ count: number }>(COUNT, [personId]),
  ]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.sortedBy, row.id]);
  return { nodes: await threadViews(context, nodes), pageInfo, totalCount: count?.count ?? 0 };
}

const loaders = new WeakMap<Asking, DataLoader<string, ThreadView | null>>();

/** One thread of the viewer's; whoever is not one of the two gets none. What is asked at once is one statement. */
export function threadOfViewer(context: Asking, threadId: string): Promise<ThreadView | null> {
  if (!isId(threadId)) return Promise.resolve(null);
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const rows = await context.sql.all<ThreadRow>(BY_ID, [context.viewer?.personId ?? null, ids]);
        const views = await threadViews(context, rows);
        return ids.map((id) => views.find((view) => view.id === id) ?? null);
      },
      { cache: false },
    );
    loaders.set(context, loader);
  }
  return loader.load(threadId);
}

/** How many messages a person has got and not seen. */
export async function unreadMessageCount({ sql }: Asking, personId: string): Promise<number> {
  return (await sql.one<{ count: number }>(UNREAD, [personId]))?.count ?? 0;
}

async function threadViews(context: Asking, rows: readonly ThreadRow[]): Promise<ThreadView[]> {
  const introductions = await withTitles(context, rows);
  return rows.map((row, index) => ({
    id: row.id,
    introduction: introductions[index] as IntroductionView,
    other: introductions[index]?.other ?? SOMEBODY,
    lastMessageAt: row.lastMessageAt,
    unreadCount: row.unreadCount,
    holdsBackDetails: row.introducedAt === null,
    viewerCanWrite: row.viewerCanWrite,
  }));
}
