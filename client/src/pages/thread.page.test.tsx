import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { removeAllDrafts } from '../ui/form/draft-storage.ts';
import { currentToasts, dismissToast } from '../ui/toast.ts';
import { renderPage } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });

const aMessage = (id: string, more: object = {}) => ({
  __typename: 'Message',
  id,
  isMine: false,
  body: `Brødtekst ${id}`,
  heldBack: [],
  writtenAt: '2026-11-20T09:00:00.000Z',
  releaseAt: '2026-11-20T09:00:30.000Z',
  isReleased: true,
  readAt: null,
  viewerCanUndo: false,
  ...more,
});

const aThread = (messages: object[], more: object = {}) => ({
  __typename: 'Thread',
  id: 't1',
  unreadCount: 0,
  holdsBackDetails: false,
  viewerCanWrite: true,
  other: { __typename: 'Person', id: 'karen', name: 'Karen Holm' },
  introduction: { __typename: 'Introduction', id: 'i1', title: words('Strikdesign') },
  messages: { nodes: messages, pageInfo: { hasNextPage: false, endCursor: null } },
  ...more,
});

/** A server with one conversation: what is sent is listed until it is taken back. */
async function openThread(thread: ReturnType<typeof aThread>, answers: Record<string, unknown> = {}) {
  const sent: { body: string; idempotencyKey: string }[] = [];
  const undone: unknown[] = [];
  const read: unknown[] = [];
  let current = thread;
  const page = await renderPage('/messages/t1', {
    CurrentViewer: () => ({
      viewer: { __typename: 'Viewer', id: 'mette', unreadMessageCount: 0, unreadNotificationCount: 0 },
    }),
    ThreadPage: () => ({ viewer: { id: 'mette', unreadMessageCount: 0 }, thread: current }),
    SendMessage: ({ input }) => {
      sent.push(input as (typeof sent)[number]);
      if ('SendMessage' in answers) return answers['SendMessage'];
      const { body } = input as { body: string };
      const message = aMessage(`sent-${sent.length}`, {
        isMine: true,
        body,
        isReleased: false,
        viewerCanUndo: true,
        writtenAt: new Date().toISOString(),
        releaseAt: new Date(Date.now() + 30_000).toISOString(),
      });
      current = { ...thread, messages: { ...thread.messages, nodes: [message, ...thread.messages.nodes] } };
      return { sendMessage: { message, problem: null } };
    },
    UndoMessage: ({ input }) => {
      undone.push(input);
      current = thread;
      return answers['UndoMessage'] ?? { undoMessage: { message: { id: 'sent-1' }, problem: null } };
    },
    MarkThreadRead: ({ input }) => {
      read.push(input);
      current = { ...current, unreadCount: 0 };
      return {
        markThreadRead: { thread: { __typename: 'Thread', id: 't1', unreadCount: 0 }, problem: null },
      };
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, sent, undone, read, change: (next: typeof thread) => (current = next) };
}

const field = () => screen.getByRole('textbox', { name: 'Skriv til Karen Holm' });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

beforeEach(() => localStorage.clear());
afterEach(() => {
  act(() => currentToasts().forEach(({ id }) => dismissToast(id)));
  removeAllDrafts();
});

describe('a conversation', () => {
  it('stands day by day, the newest last, and says who wrote what and what is read', async () => {
    await openThread(
      aThread([
        aMessage('c', {
          isMine: true,
          writtenAt: '2026-11-21T10:00:00.000Z',
          readAt: '2026-11-21T11:30:00.000Z',
        }),
        aMessage('b', { writtenAt: '2026-11-20T12:00:00.000Z' }),
        aMessage('a', { isMine: true }),
      ]),
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Samtale med Karen Holm' })).toBeVisible();
    const days = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(days).toEqual(['Fredag 20. november 2026', 'Lørdag 21. november 2026']);
    const lines = within(screen.getByRole('region', { name: 'Jeres beskeder' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Du skrev:Brødtekst a10.00Sendt',
      'Karen Holm skrev:Brødtekst b13.00',
      'Du skrev:Brødtekst c11.00Læst 12.30',
    ]);
    expect(screen.getByText('Brødtekst b')).toHaveAttribute('lang', '');
  });

  it('counts as read once it is seen', async () => {
    const { read } = await openThread(aThread([aMessage('a')], { unreadCount: 1 }));
    await waitFor(() => expect(read).toEqual([{ threadId: 't1' }]));
  });

  it('that has ended can be read but not gone on with', async () => {
    await openThread(aThread([aMessage('a')], { viewerCanWrite: false }));
    expect(screen.getByText('Samtalen er slut')).toBeVisible();
    expect(screen.getByText('Brødtekst a')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('a conversation with somebody without a name', () => {
  const nobody = { __typename: 'Person', id: 'nobody', name: '' };

  it('says that one does not know them yet', async () => {
    await openThread(aThread([aMessage('a')], { other: nobody, holdsBackDetails: true }));
    expect(
      screen.getByRole('heading', { level: 1, name: 'Samtale med en, du ikke kender endnu' }),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Skriv til den anden' })).toBeVisible();
    expect(screen.getByText('Den anden skrev:')).toBeInTheDocument();
  });

  it('says that they are gone', async () => {
    await openThread(aThread([aMessage('a')], { other: nobody, viewerCanWrite: false }));
    expect(
      screen.getByRole('heading', { level: 1, name: 'Samtale med en, der ikke er her længere' }),
    ).toBeVisible();
  });
});

describe('a message', () => {
  it('is sent, empties the field, and can be taken back until it leaves', async () => {
    const { sent, undone } = await openThread(aThread([]));
    await userEvent.type(field(), 'Hej Karen');
    await send();
    expect(sent).toEqual([{ threadId: 't1', body: 'Hej Karen', idempotencyKey: expect.any(String) }]);
    expect(await screen.findByText(/^Sendes om \d+ s$/)).toBeVisible();
    expect(field()).toHaveValue('');
    expect(screen.getByText('Beskeden går til Karen Holm om 30 sekunder.')).toBeVisible();
    const conversation = screen.getByRole('region', { name: 'Jeres beskeder' });
    await userEvent.click(within(conversation).getByRole('button', { name: 'Fortryd' }));
    expect(undone).toEqual([{ messageId: 'sent-1' }]);
    await waitFor(() => expect(field()).toHaveValue('Hej Karen'));
    expect(field()).toHaveFocus();
    await waitFor(() => expect(within(conversation).queryByText('Hej Karen')).not.toBeInTheDocument());
  });

  it('is taken back from the toast too', async () => {
    const { undone } = await openThread(aThread([]));
    await userEvent.type(field(), 'Hej Karen');
    await send();
    const toasts = screen.getByRole('region', { name: 'Meddelelser' });
    await userEvent.click(await within(toasts).findByRole('button', { name: 'Fortryd' }));
    await waitFor(() => expect(undone).toEqual([{ messageId: 'sent-1' }]));
    await waitFor(() => expect(field()).toHaveValue('Hej Karen'));
  });

  it('that has left says so instead of being taken back', async () => {
    await openThread(aThread([]), {
      UndoMessage: { undoMessage: { message: null, problem: { code: 'TOO_LATE_TO_UNDO', field: null } } },
    });
    await userEvent.type(field(), 'Hej Karen');
    await send();
    const conversation = screen.getByRole('region', { name: 'Jeres beskeder' });
    await userEvent.click(await within(conversation).findByRole('button', { name: 'Fortryd' }));
    expect(await screen.findByText('Det er for sent at fortryde: Beskeden er sendt.')).toBeVisible();
    expect(field()).toHaveValue('');
  });

  it('leaves once at a double click, whose second half neither complains nor marks words', async () => {
    const { sent } = await openThread(aThread([]));
    await userEvent.type(field(), 'Hej Karen');
    await send();
    await waitFor(() => expect(field()).toHaveValue(''));
    await send();
    const second = createEvent.mouseDown(document.body, { detail: 2 });
    fireEvent(document.body, second);
    expect(second.defaultPrevented).toBe(true);
    const first = createEvent.mouseDown(document.body, { detail: 1 });
    fireEvent(document.body, first);
    expect(first.defaultPrevented).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it('leaves with Ctrl + Enter, and not when there is nothing in it', async () => {
    const { sent } = await openThread(aThread([]));
    await userEvent.type(field(), '   {Control>}{Enter}{/Control}');
    expect(
      within(await screen.findByRole('alert')).getByRole('link', { name: 'Skriv en besked' }),
    ).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.type(field(), 'Hej{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ body: 'Hej' });
  });

  it('whose answer got lost is sent again as the same message', async () => {
    const { sent } = await openThread(aThread([]), { SendMessage: null });
    await userEvent.type(field(), 'Hej');
    await send();
    await screen.findByRole('alert');
    await send();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.idempotencyKey).toBe(sent[0]?.idempotencyKey);
    expect(field()).toHaveValue('Hej');
  });

  it('that is being written survives a reload', async () => {
    const { unmount } = await openThread(aThread([]));
    await userEvent.type(field(), 'Kun en kladde');
    unmount();
    await openThread(aThread([]));
    expect(field()).toHaveValue('Kun en kladde');
  });
});

describe('before both have said yes', () => {
  it('it is explained that contact details wait, and said while one types', async () => {
    await openThread(aThread([], { holdsBackDetails: true }));
    expect(screen.getByText('Kontaktoplysninger venter, til I begge har sagt ja')).toBeVisible();
    await userEvent.type(field(), 'Skriv til mette@example.org');
    expect(
      await screen.findByText(
        'Det her ser Karen Holm ikke endnu: mailadresse. Resten af beskeden kommer frem.',
      ),
    ).toBeVisible();
  });

  it('each message says what of it is held back', async () => {
    await openThread(
      aThread([aMessage('a', { body: 'Ring på •••', heldBack: ['EMAIL', 'PHONE'] })], {
        holdsBackDetails: true,
      }),
    );
    expect(
      screen.getByText('Holdt tilbage, til I begge har sagt ja: mailadresse og telefonnummer.'),
    ).toBeVisible();
  });

  it('nothing of that is said once they are introduced', async () => {
    await openThread(aThread([]));
    await userEvent.type(field(), 'Skriv til mette@example.org');
    expect(screen.queryByText(/^Det her ser/)).not.toBeInTheDocument();
    expect(screen.queryByText('Kontaktoplysninger venter, til I begge har sagt ja')).not.toBeInTheDocument();
  });
});

describe('while the page is open', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate'] }));
  afterEach(() => void jest.useRealTimers());

  it('what the other writes appears by itself and is told politely', async () => {
    const { change } = await openThread(aThread([aMessage('a')]));
    change(aThread([aMessage('b'), aMessage('a')]));
    await act(() => jest.advanceTimersByTimeAsync(15_000));
    expect(await screen.findByText('Brødtekst b')).toBeVisible();
    expect(screen.getByText('Ny besked fra Karen Holm.').closest('[role=status]')).toBeInTheDocument();
  });
});
