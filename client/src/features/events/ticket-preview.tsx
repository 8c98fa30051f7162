import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TicketFacts, TicketFrame } from './ticket-frame.tsx';
import type { SignUpFormState } from './use-sign-up-form.ts';

const TicketPreview_event = graphql(`
  fragment TicketPreview_event on Event {
    id
    title {
      da
      en
      de
    }
    seatsLeft
    waitingCount
    sessions {
      id
      title {
        da
        en
        de
      }
      seatsLeft
      waitingCount
    }
  }
`);

/** The ticket as it will be, filled in while the visitor types: what they get, and which lists they would wait on. */
export function TicketPreview(props: {
  event: FragmentType<typeof TicketPreview_event>;
  form: SignUpFormState;
}) {
  const t = useTranslations('events');
  const words = useWords();
  const event = readFragment(TicketPreview_event, props.event);
  const [name, sessionIds] = useWatch({ control: props.form.control, name: ['name', 'sessionIds'] });
  const chosen = event.sessions.filter((session) => sessionIds.includes(session.id));
  const isFull = event.seatsLeft === 0;
  // On a full day the sessions are decided together with the seat for the day.
  const seated = chosen.filter((session) => isFull || session.seatsLeft > 0);
  const waiting = chosen.filter((session) => !isFull && session.seatsLeft === 0);
  return (
    <TicketFrame caption={t('form.preview')} title={words(event.title)} tone="preview">
      <p className="ticket-blank">{isFull ? t('form.previewCodeFull') : t('form.previewCode')}</p>
      <hr className="ticket-tear" />
      <TicketFacts
        facts={[
          {
            term: t('ticket.name'),
            value: name.trim() || <span className="ticket-empty">{t('form.yourName')}</span>,
          },
          ...(event.sessions.length > 0 && (seated.length > 0 || waiting.length === 0)
            ? [
                {
                  term: t('ticket.sessions'),
                  value:
                    seated.length > 0 ? (
                      seated.map((session) => <span key={session.id}>{words(session.title)}</span>)
                    ) : (
                      <span className="ticket-empty">{t('form.noSessions')}</span>
                    ),
                },
              ]
            : []),
          ...(isFull
            ? [
                {
                  term: t('ticket.waitingList'),
                  value: t('ticket.waitingDay', { position: event.waitingCount + 1 }),
                },
              ]
            : []),
          ...(waiting.length > 0
            ? [
                {
                  term: t('ticket.waitingList'),
                  value: waiting.map((session) => (
                    <span key={session.id}>
                      {t('ticket.waitingSession', {
                        session: words(session.title),
                        position: session.waitingCount + 1,
                      })}
                    </span>
                  )),
                },
              ]
            : []),
        ]}
      />
    </TicketFrame>
  );
}
