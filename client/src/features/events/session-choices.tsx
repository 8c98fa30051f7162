import { useTranslations } from 'use-intl';
import type { FragmentType } from '../../gql/index.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Alert } from '../../ui/alert.tsx';
import { CheckboxCards } from '../../ui/checkbox-cards.tsx';
import { overlappingSessions } from './overlapping-sessions.ts';
import './session-choices.css';

export const SessionChoices_session = graphql(`
  fragment SessionChoices_session on EventSession {
    id
    title {
      da
      en
      de
    }
    speaker
    room
    startsAt
    endsAt
    seatsLeft
    waitingCount
  }
`);

type Props = {
  sessions: readonly FragmentType<typeof SessionChoices_session>[];
  name: string;
  value: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string;
};

/**
 * The programme as cards to tick. A full session can be ticked too and says which place on its waiting list that gives;
 * two that overlap are explained the moment they are both ticked.
 */
export function SessionChoices({ error, ...props }: Props) {
  const t = useTranslations('events');
  const formats = useFormats();
  const words = useWords();
  const sessions = readFragment(SessionChoices_session, props.sessions);
  const overlaps = overlappingSessions(sessions, props.value);
  const seats = (session: (typeof sessions)[number]) =>
    session.seatsLeft > 0
      ? t('seats.session', { left: session.seatsLeft })
      : t('seats.sessionFull', { position: session.waitingCount + 1 });
  return (
    <div className="session-choices">
      <CheckboxCards
        name={props.name}
        legend={
          <>
            {t('form.sessions')} <span className="session-hint">{t('form.sessionsHint')}</span>
          </>
        }
        value={props.value}
        onChange={props.onChange}
        error={error}
        options={sessions.map((session) => ({
          value: session.id,
          label: words(session.title),
          tone: session.seatsLeft > 0 ? undefined : 'full',
          description: (
            <>
              {t('form.sessionMeta', {
                time: formats.timeRange(session.startsAt, session.endsAt),
                seats: seats(session),
              })}
              {(session.speaker || session.room) && (
                <span className="session-who">
                  {[session.speaker, session.room].filter(Boolean).join(' · ')}
                </span>
              )}
            </>
          ),
        }))}
      />
      <div role="status" className="session-overlaps">
        {overlaps.length > 0 && (
          <Alert tone="warning" title={t('form.overlapTitle')}>
            {overlaps.map(([first, later]) => (
              <p key={`${first.id} ${later.id}`}>
                {t('form.overlap', { first: words(first.title), second: words(later.title) })}
              </p>
            ))}
          </Alert>
        )}
      </div>
    </div>
  );
}
