import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Tag } from '../../ui/tag.tsx';
import { DueTag } from './due-tag.tsx';
import { isPast } from './is-past.ts';
import { useTurnWords } from './use-turn-words.ts';
import './my-requests.css';

const MyRequests_request = graphql(`
  fragment MyRequests_request on Request {
    id
    kind
    state
    outcome
    closedAt
    viewerIsAsker
    title {
      da
      en
      de
    }
    unit {
      id
      name
    }
    turn {
      party
      isViewers
      dueAt
      lateSince
      isOverdue
      holder {
        id
        name
      }
    }
  }
`);

/** Requests I have asked or am asked in: whose turn it is and until when, each with the way to its timeline. */
export function MyRequests(props: { requests: readonly FragmentType<typeof MyRequests_request>[] }) {
  const requests = readFragment(MyRequests_request, props.requests);
  const t = useTranslations('requests');
  const words = useWords();
  const { date, dateLong } = useFormats();
  const nameOf = useTurnWords();
  return (
    <ul className="my-requests">
      {requests.map(({ id, kind, turn, unit, outcome, closedAt, viewerIsAsker, ...request }) => (
        <li key={id}>
          <div>
            <h3>
              <Link to="/requests/$requestId" params={{ requestId: id }}>
                {words(request.title)}
              </Link>
            </h3>
            <p className="muted">
              {t(`kind.${kind}`)} · {t(viewerIsAsker ? 'mine.asAsker' : 'mine.asAsked')}
            </p>
          </div>
          {turn ? (
            <div className="my-requests-turn">
              <DueTag turn={turn} />
              <p>
                {t('turnWith')}{' '}
                <strong>
                  {nameOf({ kind, unit, party: turn.party, isViewers: turn.isViewers, holder: turn.holder })}
                </strong>
                <br />
                <span className="muted">
                  {viewerIsAsker && turn.lateSince
                    ? t('page.late', { date: dateLong(turn.lateSince), newDate: dateLong(turn.dueAt) })
                    : t(turn.isViewers ? 'page.answerBy' : 'page.answerExpected', {
                        date: dateLong(turn.dueAt),
                      })}
                </span>
              </p>
            </div>
          ) : (
            <div className="my-requests-turn">
              <Tag icon={outcome === 'FULFILLED' ? 'check' : 'minus'}>
                {outcome ? t(`outcome.${outcome}`) : t('state.CLOSED')}
              </Tag>
              {closedAt && (
                <p className="muted">
                  {t(!viewerIsAsker && isPast(outcome) ? 'page.endedOn' : 'page.closedOn', {
                    date: date(closedAt),
                  })}
                </p>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
