import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { capital } from '../../i18n/in-sentence.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { classNames } from '../../ui/class-names.ts';
import { consecutive } from '../../ui/consecutive.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { MessageState } from './message-state.tsx';
import './message-list.css';

export const MessageList_message = graphql(`
  fragment MessageList_message on Message {
    id
    isMine
    body
    heldBack
    writtenAt
    releaseAt
    isReleased
    readAt
    viewerCanUndo
  }
`);

type Props = {
  /** The newest first, as the API has them. */
  messages: readonly FragmentType<typeof MessageList_message>[];
  otherName: string;
  onUndo: (message: { id: string; body: string }) => Promise<void>;
  /** A message's time to leave has come. */
  onLeave: () => void;
};

/** What two people have written to each other, day by day, the newest last: mine at the end of the line, theirs at its start. */
export function MessageList({ otherName, onUndo, onLeave, ...props }: Props) {
  const t = useTranslations('messages');
  const formats = useFormats();
  const messages = readFragment(MessageList_message, props.messages).toReversed();
  const days = consecutive(messages, ({ writtenAt }) => formats.day(writtenAt));
  return (
    <div className="message-days">
      {days.map((day) => (
        <section key={day.key} aria-label={day.key}>
          <h3 className="message-day">{day.key}</h3>
          <ol className="messages">
            {day.items.map((message) => (
              <li key={message.id} className={classNames('message', message.isMine && 'message-mine')}>
                <VisuallyHidden>
                  {message.isMine ? t('youWrote') : t('theyWrote', { name: capital(otherName) })}
                </VisuallyHidden>
                {/* Nobody says in which language they write: better no voice of a language than a wrong one. */}
                <p className="message-body" lang="">
                  {message.body}
                </p>
                {message.heldBack.length > 0 && (
                  <p className="message-held">
                    <Icon name="lock" />
                    {t('heldBack', {
                      details: formats.list(message.heldBack.map((detail) => t(`detail.${detail}`))),
                    })}
                  </p>
                )}
                <p className="message-meta">
                  <time dateTime={message.writtenAt}>{formats.time(message.writtenAt)}</time>
                  {message.isMine && (
                    <MessageState
                      releaseAt={message.releaseAt}
                      isReleased={message.isReleased}
                      readAt={message.readAt}
                      canUndo={message.viewerCanUndo}
                      onUndo={() => onUndo(message)}
                      onLeave={onLeave}
                    />
                  )}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
