import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MatchContacts } from './match-contacts.tsx';
import { RequestProgress } from './request-progress.tsx';
import { whoseTurn } from './whose-turn.ts';
import './my-request.css';

const MyRequest_venture = graphql(`
  fragment MyRequest_venture on Venture {
    id
    idea
    writtenIn
    submittedAt
    confirmedAt
    mentorRequest {
      id
      state
      dueAt
      lateSince
      matches {
        id
        state
        dueAt
        viewerCanAnswerQuestion
        mentor {
          id
          name
        }
        contacts {
          name
        }
        ...MatchContacts_match
      }
    }
  }
`);

const stepOf = { CONFIRM: 1, ADVISER: 2, MENTOR: 3, QUESTION: 3, MATCHED: 5, CLOSED: 5 } as const;

type Props = { venture: FragmentType<typeof MyRequest_venture>; ownEmail: string };

/** One request of mine: how far it is, whose turn it is, and until when. */
export function MyRequest({ ownEmail, ...props }: Props) {
  const venture = readFragment(MyRequest_venture, props.venture);
  const t = useTranslations('mentoring.my');
  const personName = usePersonName();
  const { date, dateLong } = useFormats();
  const turn = whoseTurn(venture);
  const until = (at: string | null | undefined) => (at ? dateLong(at) : '');

  const said = {
    CONFIRM: () => ({ title: t('turnYoursConfirm'), text: t('turnYoursConfirmText'), isYours: true }),
    CLOSED: () => ({ title: t('closed'), text: t('closedText'), isYours: false }),
    ADVISER: () => ({
      title: t('turnOurs'),
      text: oursUntil(),
      isYours: false,
    }),
    MENTOR: () => ({ title: t('turnMentor'), text: t('turnMentorUntil', mentorAndDate()), isYours: false }),
    QUESTION: () => ({ title: t('turnYours'), text: t('turnYoursUntil', mentorAndDate()), isYours: true }),
    MATCHED: () => ({ title: t('matched', mentorAndDate()), text: matchedText(), isYours: false }),
  }[turn.kind]();
  function matchedText() {
    // A mentor can take back what was opened, and then there is nowhere to write to.
    const canReach = turn.kind === 'MATCHED' && turn.match.contacts.length > 0;
    return canReach ? t('matchedText') : t('matchedClosed', mentorAndDate());
  }
  function oursUntil() {
    if (turn.kind !== 'ADVISER') return '';
    return turn.lateSince
      ? t('turnOursLate', { date: until(turn.lateSince), newDate: until(turn.until) })
      : t('turnOursUntil', { date: until(turn.until) });
  }
  function mentorAndDate() {
    return 'match' in turn
      ? { mentor: personName(turn.match.mentor.name), date: until(turn.match.dueAt) }
      : { mentor: '', date: '' };
  }

  return (
    <article className="my-request">
      <div className="my-request-idea">
        <p className="small muted">{date(venture.submittedAt)}</p>
        <h3>
          <OwnWords writtenIn={venture.writtenIn}>{venture.idea}</OwnWords>
        </h3>
      </div>
      <RequestProgress current={stepOf[turn.kind]} />
      <div className="my-request-turn">
        <div>
          <p className="my-request-who">{said.isYours ? <Tag tone="amber">{said.title}</Tag> : said.title}</p>
          <p>{said.text}</p>
        </div>
        {turn.kind === 'QUESTION' && turn.match.viewerCanAnswerQuestion && (
          <LinkButton to="/matches/$matchId" params={{ matchId: turn.match.id }}>
            {t('answerQuestion', { mentor: personName(turn.match.mentor.name) })}
          </LinkButton>
        )}
        {turn.kind === 'MATCHED' && (
          <LinkButton
            to="/matches/$matchId"
            params={{ matchId: turn.match.id }}
            variant="secondary"
            size="small"
          >
            {t('seeMatch')}
          </LinkButton>
        )}
        {turn.kind === 'CLOSED' && (
          <LinkButton to="/profile/new" variant="secondary" size="small">
            {t('emptyAction')}
          </LinkButton>
        )}
      </div>
      {turn.kind === 'MATCHED' && <MatchContacts match={turn.match} ownEmail={ownEmail} />}
      {venture.mentorRequest && (
        <p>
          <Link to="/requests/$requestId" params={{ requestId: venture.mentorRequest.id }}>
            {t('timeline')}
          </Link>
        </p>
      )}
    </article>
  );
}
