import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { Arrivals } from '../features/messages/arrivals.tsx';
import { MessageForm, type NewMessage } from '../features/messages/message-form.tsx';
import { MessageList } from '../features/messages/message-list.tsx';
import { useMessageForm } from '../features/messages/use-message-form.ts';
import { usePolling } from '../features/messages/use-polling.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { ThreadPageQuery } from '../gql/graphql.ts';
import { capital } from '../i18n/in-sentence.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Button } from '../ui/button.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';
import { SendMessageMutation, ThreadQuery, UndoMessageMutation } from './thread.operations.ts';
import { useMarkRead } from './use-mark-read.ts';
import { useMessages } from './use-messages.ts';
import './thread.page.css';

const pollMs = 15_000;

type Thread = NonNullable<ThreadPageQuery['thread']>;

/** One conversation between two people: what they have written, and room to write more. */
export default function ThreadPage() {
  const { threadId } = useParams({ from: '/messages/$threadId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, refresh] = useQuery({
    query: ThreadQuery,
    variables: { threadId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  const refetch = () => refresh({ requestPolicy: 'network-only' });
  if (!viewer && !fetching) return <LogInFirst to={`/messages/${threadId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={refetch} />;
  if (!data)
    return (
      <Page width="text">
        <Skeleton />
      </Page>
    );
  if (!data.thread) return <NotFound />;
  return <OneThread key={threadId} thread={data.thread} refetch={refetch} />;
}

function OneThread({ thread, refetch }: { thread: Thread; refetch: () => void }) {
  const t = useTranslations();
  const words = useWords();
  const form = useMessageForm(thread.id);
  const [, sendMessage] = useMutation(SendMessageMutation);
  const [, undoMessage] = useMutation(UndoMessageMutation);
  const { messages, hasOlder, state, showOlder } = useMessages(thread.id, thread.messages);
  const nobody = thread.holdsBackDetails ? 'NOT_YET' : 'GONE';
  const name = thread.other.name || t('messages.theOther');
  const title = thread.other.name ? t('messages.withPerson', { name }) : t(`messages.withNobody.${nobody}`);
  usePolling(refetch, pollMs);
  useMarkRead(thread);
  const end = useEndInView(messages[0]);

  const undo = async ({ id, body }: { id: string; body: string }) => {
    const { data } = await undoMessage({ input: { messageId: id } });
    const problem = data?.undoMessage.problem;
    refetch();
    if (data?.undoMessage.message) {
      form.takeBack(body);
      showToast({ message: t('messages.undone') });
    } else if (problem?.code === 'TOO_LATE_TO_UNDO') showToast({ message: t('messages.tooLate') });
    else showToast({ message: problem ? t(`problems.${problem.code}`) : t('ui.sendFailed') });
  };
  const send = async ({ body, idempotencyKey }: NewMessage): Promise<SubmitOutcome> => {
    const { data } = await sendMessage({ input: { threadId: thread.id, body, idempotencyKey } });
    if (!data) return 'FAILED';
    const { message, problem } = data.sendMessage;
    if (!message) return problem ?? 'FAILED';
    refetch();
    showToast({
      message: t('messages.onItsWay', { name }),
      until: message.releaseAt,
      undo: () => undo({ id: message.id, body }),
    });
    return null;
  };

  return (
    <Page width="text" className="thread-page">
      <Breadcrumbs current={capital(name)}>
        <Link to="/messages">{t('messages.title')}</Link>
      </Breadcrumbs>
      <PageTitle lead={t('messages.about', { title: words(thread.introduction.title) })}>{title}</PageTitle>
      <section className="thread-conversation" aria-labelledby="conversation">
        <h2 id="conversation" className="visually-hidden">
          {t('messages.conversation')}
        </h2>
        {hasOlder && (
          <div className="thread-older">
            <Button
              variant="secondary"
              size="small"
              pending={state === 'FETCHING'}
              pendingLabel={t('ui.loading')}
              onClick={() => void showOlder()}
            >
              {t('messages.older')}
            </Button>
            {state === 'FAILED' && <p role="alert">{t('ui.loadError.text')}</p>}
          </div>
        )}
        {messages.length === 0 && <p className="thread-first muted">{t('messages.first')}</p>}
        <MessageList messages={messages} otherName={name} onUndo={undo} onLeave={refetch} />
        <Arrivals newestId={messages.find(({ isMine }) => !isMine)?.id} otherName={name} />
      </section>
      <div className="stack" ref={end}>
        {thread.viewerCanWrite ? (
          <>
            {thread.holdsBackDetails && (
              <Alert tone="info" title={t('messages.holdsBackTitle')}>
                {t('messages.holdsBack', { name })}
              </Alert>
            )}
            <MessageForm
              form={form}
              otherName={name}
              holdsBackDetails={thread.holdsBackDetails}
              onSend={send}
            />
          </>
        ) : (
          <Alert tone="info" title={t('messages.closedTitle')}>
            {t('messages.closedText')}
          </Alert>
        )}
      </div>
    </Page>
  );
}

/** Brings the end of the conversation into view: when it is opened, and when one has written oneself. */
function useEndInView(newest: { id: string; isMine: boolean } | undefined) {
  const end = useRef<HTMLDivElement>(null);
  const isOpened = useRef(false);
  const { id, isMine = false } = newest ?? {};
  useEffect(() => {
    if (id !== undefined && (isMine || !isOpened.current)) end.current?.scrollIntoView({ block: 'nearest' });
    isOpened.current = true;
  }, [id, isMine]);
  return end;
}
