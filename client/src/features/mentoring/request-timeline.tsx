import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { RequestTimeline_MatchFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../ui/button.tsx';
import { useIsBefore } from './use-is-before.ts';
import './request-timeline.css';

const RequestTimeline_match = graphql(`
  fragment RequestTimeline_match on MentorMatch {
    id
    state
    suggestedAt
    releaseAt
    dueAt
    answeredAt
    declineReason
    words
    question
    questionAnswer
    viewerCanUndo
    mentor {
      id
      name
    }
  }
`);

const RequestTimeline_request = graphql(`
  fragment RequestTimeline_request on MentorRequest {
    id
    openedAt
    venture {
      id
      submittedAt
      confirmedAt
    }
    matches {
      id
      ...RequestTimeline_match
    }
  }
`);

type Props = {
  request: FragmentType<typeof RequestTimeline_request>;
  onUndo: (matchId: string, mentorName: string) => void;
};

/** What has happened in a case, oldest first; a suggestion that is not sent yet can be taken back here too. */
export function RequestTimeline({ onUndo, ...props }: Props) {
  const request = readFragment(RequestTimeline_request, props.request);
  const matches = readFragment(RequestTimeline_match, request.matches).toSorted(
    (a, b) => Date.parse(a.suggestedAt) - Date.parse(b.suggestedAt),
  );
  const t = useTranslations('mentoring.timeline');
  const { date } = useFormats();
  return (
    <section className="timeline-section" aria-labelledby="timeline">
      <h3 id="timeline">{t('title')}</h3>
      <ol className="timeline">
        <li>
          <time dateTime={request.venture.submittedAt}>{date(request.venture.submittedAt)}</time>
          <p>{t('sent')}</p>
        </li>
        {request.venture.confirmedAt && (
          <li>
            <time dateTime={request.venture.confirmedAt}>{date(request.venture.confirmedAt)}</time>
            <p>{t('confirmed')}</p>
          </li>
        )}
        {matches.map((match) => (
          <MatchEntry key={match.id} match={match} onUndo={onUndo} />
        ))}
      </ol>
    </section>
  );
}

type EntryProps = { match: RequestTimeline_MatchFragment; onUndo: Props['onUndo'] };

function MatchEntry({ match, onUndo }: EntryProps) {
  const t = useTranslations('mentoring');
  const { date, time } = useFormats();
  const isHeld = useIsBefore(match.releaseAt);
  const at = match.answeredAt ?? match.suggestedAt;
  const said = [match.question, match.questionAnswer, match.words].filter(Boolean);
  return (
    <li>
      <time dateTime={at}>{date(at)}</time>
      <div>
        <p>
          {t(`timeline.${match.state}`, {
            mentor: match.mentor.name,
            time: time(match.releaseAt),
            date: match.dueAt ? date(match.dueAt) : '',
            reason: match.declineReason ? t(`declineReason.${match.declineReason}`) : '',
          })}
        </p>
        {said.map((words) => (
          <blockquote key={words}>{words}</blockquote>
        ))}
        {match.viewerCanUndo && isHeld && (
          <Button
            variant="secondary"
            size="small"
            icon="undo"
            onClick={() => onUndo(match.id, match.mentor.name)}
          >
            {t('suggest.undo')}
          </Button>
        )}
      </div>
    </li>
  );
}
