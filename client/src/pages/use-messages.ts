import { useState } from 'react';
import { useClient } from 'urql';
import type { ThreadPageQuery } from '../gql/graphql.ts';
import { OlderMessagesQuery } from './thread.operations.ts';

type Connection = NonNullable<ThreadPageQuery['thread']>['messages'];

/**
 * The messages of a conversation: the newest, which are asked for again and again, and behind them the older ones that
 * were asked for once. Older ones are kept as they came; what is still among the newest is shown as it is now.
 */
export function useMessages(threadId: string, newest: Connection) {
  const client = useClient();
  const [older, setOlder] = useState<Connection>();
  const [state, setState] = useState<'READY' | 'FETCHING' | 'FAILED'>('READY');
  const last = newest.nodes.at(-1);
  const known = new Set(newest.nodes.map(({ id }) => id));
  const behind = older?.nodes.filter(
    ({ id, writtenAt }) => !known.has(id) && last && writtenAt <= last.writtenAt,
  );
  const { hasNextPage, endCursor } = (older ?? newest).pageInfo;

  const showOlder = async () => {
    setState('FETCHING');
    const { data } = await client
      .query(OlderMessagesQuery, { threadId, after: endCursor }, { requestPolicy: 'network-only' })
      .toPromise();
    const page = data?.thread?.messages;
    setState(page ? 'READY' : 'FAILED');
    // What is among the newest now will be pushed out of them by what comes: it is kept too.
    if (page) setOlder({ ...page, nodes: [...newest.nodes, ...(older?.nodes ?? []), ...page.nodes] });
  };

  return { messages: [...newest.nodes, ...(behind ?? [])], hasOlder: hasNextPage, state, showOlder };
}
