import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { graphql } from '../gql/index.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';

const PostedCandidatesQuery = graphql(`
  query PostedCandidates($after: String) {
    postedCandidates(first: 10, after: $after) {
      nodes {
        id
        state
        person {
          id
          name
        }
        blind {
          id
          label {
            da
            en
            de
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whom the officers have posted, with their names; fetched once somebody opens it, because looking is written down. */
export function PostedCandidates() {
  const t = useTranslations('candidates.search');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Fold summary={t('posted')} onOpen={() => setIsOpen(true)}>
      {isOpen && <Posted />}
    </Fold>
  );
}

function Posted() {
  const t = useTranslations('candidates');
  const words = useWords();
  const [after, setAfter] = useState<string>();
  const [{ data, error, fetching }, retry] = useQuery({ query: PostedCandidatesQuery, variables: { after } });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton />;
  const { nodes, pageInfo } = data.postedCandidates;
  return (
    <div className="stack">
      <ul className="stack-s">
        {nodes.map(({ id, state, person, blind }) => (
          <li key={id}>
            <Link to="/candidates/$candidateId" params={{ candidateId: id }}>
              {person?.name ?? words(blind.label)}
            </Link>{' '}
            <span className="muted">{words(blind.label)}</span>{' '}
            {state !== 'SHOWN' && <Tag tone="amber">{t(`mine.state.${state}`)}</Tag>}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            size="small"
            pending={fetching}
            onClick={() => setAfter(pageInfo.endCursor ?? undefined)}
          >
            {t('search.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
