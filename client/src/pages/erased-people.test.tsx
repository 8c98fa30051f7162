import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';
import { anAdviser, aRequest, aTurn } from '../testing/requests.ts';

const nobody = (id: string) => ({ __typename: 'Person', id, name: '' });
const noPage = { pageInfo: { hasNextPage: false, endCursor: null } };
const words = (text: string) => ({ da: text, en: text, de: text });

describe('people who are erased', () => {
  it('have words for a name in the queue: who asks, whose turn it was and who had taken it', async () => {
    const request = aRequest('r1', 'Mentor til strikdesign', {
      asker: nobody('a'),
      assignee: nobody('b'),
      turn: aTurn(2, { party: 'ASKED', holder: nobody('c') }),
    });
    const count = { totalCount: 1 };
    await renderPage('/queue', {
      CurrentViewer: () => ({ viewer: anAdviser }),
      QueuePage: () => ({ staffQueue: { nodes: [request], totalCount: 1, ...noPage } }),
      QueueSide: () => ({
        all: count,
        mine: count,
        unassigned: count,
        overdue: count,
        responseFigures: [],
        viewer: { id: 'anne', deputy: null, colleagues: [] },
      }),
    });
    const row = (await screen.findByRole('link', { name: 'Mentor til strikdesign' })).closest('li');
    expect(within(row as HTMLElement).getAllByText(/Slettet person/)).toHaveLength(3);
  });

  it('have words for a name on the organiser’s list, and no address to write to', async () => {
    await renderPage('/events/day/sign-ups', {
      CurrentViewer: () => ({ viewer: anAdviser }),
      SignUpsPage: () => ({
        event: {
          id: 'day',
          slug: 'day',
          startsAt: '2027-03-04T08:00:00.000Z',
          endsAt: '2027-03-04T14:00:00.000Z',
          title: words('Iværksætterdag'),
          capacity: 10,
          seatsLeft: 9,
          waitingCount: 0,
          version: 1,
          viewerCanSeeSignUps: true,
        },
      }),
      SignUpsList: () => ({
        signUps: {
          nodes: [
            {
              __typename: 'SignUp',
              id: 's1',
              name: '',
              email: '',
              code: '123456',
              state: 'CANCELLED',
              waitingPosition: null,
              createdAt: '2026-11-20T08:00:00.000Z',
              seats: [],
            },
          ],
          totalCount: 1,
          ...noPage,
        },
      }),
    });
    const row = (await screen.findByText('Slettet person')).closest('tr') as HTMLElement;
    expect(within(row).queryByRole('link')).toBeNull();
  });
});
