import { randomUUID } from 'node:crypto';
import type { Api, As } from '../../../testing/run-operation.ts';

const MESSAGE = `id isMine body heldBack isReleased readAt viewerCanUndo writtenAt releaseAt`;
const SEND = `mutation ($input: SendMessageInput!) { done: sendMessage(input: $input) {
  message { ${MESSAGE} } problem { code field } } }`;
const UNDO = `mutation ($messageId: ID!) { done: undoMessage(input: { messageId: $messageId }) {
  message { ${MESSAGE} } problem { code field } } }`;
const READ = `mutation ($threadId: ID!) { done: markThreadRead(input: { threadId: $threadId }) {
  thread { id unreadCount } problem { code field } } }`;
const THREAD = `query ($id: ID!, $first: Int! = 50, $after: String) { thread(id: $id) {
  id holdsBackDetails viewerCanWrite unreadCount lastMessageAt other { name } introduction { id state }
  messages(first: $first, after: $after) { totalCount nodes { ${MESSAGE} } pageInfo { hasNextPage endCursor } } } }`;
const THREADS = `query ($first: Int! = 20, $after: String) {
  threads(first: $first, after: $after) {
    totalCount nodes { id unreadCount lastMessageAt other { name } introduction { title { da } }
      messages(first: 1) { nodes { body } } }
    pageInfo { hasNextPage endCursor } } }`;
const UNREAD = 'query { viewer { unreadMessageCount } }';

export interface MessageSeen {
  id: string;
  isMine: boolean;
  body: string;
  heldBack: string[];
  isReleased: boolean;
  readAt: string | null;
  viewerCanUndo: boolean;
}
interface Done<Thing extends string, T> {
  done: { [Key in Thing]: T | null } & { problem: { code: string; field: string | null } | null };
}
interface Connection<Node> {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
export interface ThreadSeen {
  id: string;
  holdsBackDetails: boolean;
  viewerCanWrite: boolean;
  unreadCount: number;
  lastMessageAt: string | null;
  other: { name: string };
  messages: Connection<MessageSeen>;
}

/** What people do with messages, as the pages ask for it. */
export function writingOf(api: Api) {
  const asPerson = (by: string | Exclude<As, string>) => ({
    as: typeof by === 'string' ? { personId: by } : by,
  });
  return {
    send: async (by: string | Exclude<As, string>, threadId: string, body: string, said: object = {}) =>
      (
        await api.run<Done<'message', MessageSeen>>(
          SEND,
          { input: { threadId, body, idempotencyKey: randomUUID(), ...said } },
          asPerson(by),
        )
      ).done,
    undo: async (by: string, messageId: string) =>
      (await api.run<Done<'message', MessageSeen>>(UNDO, { messageId }, asPerson(by))).done,
    read: async (by: string | Exclude<As, string>, threadId: string) =>
      (await api.run<Done<'thread', { unreadCount: number }>>(READ, { threadId }, asPerson(by))).done,
    thread: async (by: string | Exclude<As, string>, id: string, page: object = {}) =>
      (await api.run<{ thread: ThreadSeen | null }>(THREAD, { id, ...page }, asPerson(by))).thread,
    threads: async (by: string | Exclude<As, string>, page: object = {}) =>
      (await api.run<{ threads: Connection<ThreadSeen> }>(THREADS, page, asPerson(by))).threads,
    unread: async (by: string) =>
      (await api.run<{ viewer: { unreadMessageCount: number } }>(UNREAD, {}, asPerson(by))).viewer
        .unreadMessageCount,
    /** The time to undo goes by, and the message is with the other one. */
    wait: async () => {
      api.clock.advance(30_000);
      await api.runJobs();
    },
  };
}
