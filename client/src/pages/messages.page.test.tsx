import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });

const aThread = (id: string, more: object = {}) => ({
  __typename: 'Thread',
  id,
  lastMessageAt: '2026-11-20T09:00:00.000Z',
  unreadCount: 0,
  viewerCanWrite: true,
  holdsBackDetails: false,
  other: { __typename: 'Person', id: `person-${id}`, name: 'Karen Holm' },
  introduction: { __typename: 'Introduction', id: `introduction-${id}`, title: words('Strikdesign') },
  ...more,
});

async function openMessages(threads: object[], viewer: object | null = { unreadMessageCount: 2 }) {
  await renderPage('/messages', {
    CurrentViewer: () => ({ viewer: viewer && { __typename: 'Viewer', id: 'mette', ...viewer } }),
    MessagesPage: () => ({
      threads: {
        nodes: threads,
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: threads.length,
      },
    }),
  });
  await screen.findByRole('heading', { level: 1 });
}

describe('the conversations', () => {
  it('say with whom, what about, and in words how much is new', async () => {
    await openMessages([
      aThread('t1', { unreadCount: 2 }),
      aThread('t2', { other: { __typename: 'Person', id: 'jens', name: 'Jens Bak' }, viewerCanWrite: false }),
    ]);
    await screen.findByRole('link', { name: 'Jens Bak' });
    const [first, second] = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(first).toHaveTextContent('Karen Holm');
    expect(first).toHaveTextContent('Om: Strikdesign');
    expect(first).toHaveTextContent('2 nye');
    expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/messages/t1');
    expect(second).toHaveTextContent('Jens Bak');
    expect(second).toHaveTextContent('Afsluttet');
    expect(second).not.toHaveTextContent('nye');
  });

  it('that are new are counted in the head of every page', async () => {
    await openMessages([aThread('t1')]);
    expect(await screen.findByRole('link', { name: 'Beskeder: 2 nye' })).toHaveAttribute('href', '/messages');
  });

  it('that have not begun say how they do', async () => {
    await openMessages([]);
    expect(await screen.findByText(/Du har ingen samtaler endnu/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gå til min side' })).toHaveAttribute('href', '/my');
  });

  it('with somebody who has been deleted keep their place without a name', async () => {
    await openMessages([aThread('t1', { other: { __typename: 'Person', id: 'gone', name: '' } })]);
    expect(await screen.findByRole('link', { name: 'Slettet person' })).toBeVisible();
  });

  it('with somebody one does not know yet say so', async () => {
    await openMessages([
      aThread('t1', { holdsBackDetails: true, other: { __typename: 'Person', id: 'nobody', name: '' } }),
    ]);
    expect(await screen.findByRole('link', { name: 'En, du ikke kender endnu' })).toBeVisible();
  });

  it('are for those who are logged in', async () => {
    await openMessages([], null);
    expect(await screen.findByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible();
  });
});
