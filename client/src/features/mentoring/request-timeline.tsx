import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { RequestTimeline_MatchFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { Button } from '../../ui/button.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
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
    endedAt
    declineReason
    words
    question
    questionAnswer
    viewerCanUndo
    overrideReason
    outcomeReason
    mentor {
      id
      name
      writtenIn
    }
    nextMentors {
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
      writtenIn
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
          <MatchEntry
            key={match.id}
            match={match}
            answerWrittenIn={request.venture.writtenIn}
            onUndo={onUndo}
          />
        ))}
      </ol>
      <p>
        <Link to="/requests/$requestId" params={{ requestId: request.id }}>
          {t('whole')}
        </Link>
      </p>
    </section>
  );
}

type EntryProps = {
  match: RequestTimeline_MatchFragment;
  /** The entrepreneur’s language. */
  answerWrittenIn: 'DA' | 'EN' | 'DE';
  onUndo: Props['onUndo'];
};

/** While the mentor is asked it matters who comes next. */
const waiting: readonly string[] = ['HELD', 'ASKED'];

function MatchEntry({ match, answerWrittenIn, onUndo }: EntryProps) {
  const t = useTranslations('mentoring');
  const personName = usePersonName();
  const mentor = personName(match.mentor.name);
  const { date, list, time } = useFormats();
  const isHeld = useIsBefore(match.releaseAt);
  const at = match.endedAt ?? match.answeredAt ?? match.suggestedAt;
  const said = [
    { words: match.question, writtenIn: match.mentor.writtenIn },
    { words: match.questionAnswer, writtenIn: answerWrittenIn },
    { words: match.words, writtenIn: match.mentor.writtenIn },
  ].filter(({ words }) => words);
  return (
    <li>
      <time dateTime={at}>{date(at)}</time>
      <div>
        <p>
          {t(`timeline.${match.state}`, {
            mentor,
            time: time(match.releaseAt),
            date: match.dueAt ? date(match.dueAt) : '',
            reason: match.declineReason ? t(`declineReason.${match.declineReason}`) : '',
          })}
        </p>
        {match.overrideReason && <p>{t('timeline.override', { reason: match.overrideReason })}</p>}
        {match.outcomeReason && <p>{t('timeline.outcomeReason', { reason: match.outcomeReason })}</p>}
        {waiting.includes(match.state) && (
          <p className="muted">
            {match.nextMentors.length > 0
              ? t('timeline.nextChoices', {
                  mentor,
                  names: list(match.nextMentors.map(({ name }) => personName(name))),
                })
              : t('timeline.noNextChoice', { mentor })}
          </p>
        )}
        {said.map(({ words, writtenIn }) => (
          <blockquote key={words}>
            <OwnWords writtenIn={writtenIn}>{words}</OwnWords>
          </blockquote>
        ))}
        {match.viewerCanUndo && isHeld && (
          <Button variant="secondary" size="small" icon="undo" onClick={() => onUndo(match.id, mentor)}>
            {t('suggest.undo')}
          </Button>
        )}
      </div>
    </li>
  );
}
