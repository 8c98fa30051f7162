import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { graphql } from '../gql/index.ts';
import { Card } from '../ui/card.tsx';

const MyQueueQuery = graphql(`
  query MyQueue {
    mine: staffQueue(first: 1, turn: UNIT, only: MINE) {
      totalCount
    }
    overdue: staffQueue(first: 1, only: OVERDUE) {
      totalCount
    }
  }
`);

/** For staff: how much of the queue waits for them, and the way there. */
export function MyQueue() {
  const t = useTranslations('requests.mine');
  const [{ data }] = useQuery({ query: MyQueueQuery, requestPolicy: 'cache-and-network' });
  const late = data?.overdue.totalCount ?? 0;
  return (
    <Card as="section" headingLevel={3} title={t('queue')} highlighted={late > 0}>
      {data && <p>{t('queueText', { mine: data.mine.totalCount, late })}</p>}
      <Link to="/queue" search={late > 0 ? { only: 'OVERDUE' } : {}}>
        {t('queueAction')}
      </Link>
    </Card>
  );
}
