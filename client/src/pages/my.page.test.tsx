import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';
import { anEntrepreneur, aRequest, aTurn } from '../testing/requests.ts';

const words = (text: string) => ({ da: text, en: text, de: text });
const noPage = { pageInfo: { hasNextPage: false, endCursor: null } };

type Mine = { viewer?: object; requests?: object[]; sightings?: object[]; canOrganise?: boolean };

async function openMyPage({ viewer = {}, requests = [], sightings = [], canOrganise = false }: Mine = {}) {
  await renderPage('/my', {
    CurrentViewer: () => ({ viewer: anEntrepreneur }),
    MyPage: () => ({
      viewer: {
        __typename: 'Viewer',
        ...anEntrepreneur,
        viewerCanReadAudit: false,
        viewerCanReadShortages: false,
        ventures: [],
        mentor: null,
        matchesAsMentor: [],
        tickets: [],
        ...viewer,
      },
      myRequests: { nodes: requests, totalCount: requests.length, ...noPage },
      seenBy: { nodes: sightings, totalCount: sightings.length, ...noPage },
      events: { nodes: [{ __typename: 'Event', id: 'day', viewerCanSeeSignUps: canOrganise }] },
    }),
    MyQueue: () => ({ mine: { totalCount: 4 }, overdue: { totalCount: 1 } }),
  });
  await screen.findByRole('heading', { level: 1, name: 'Min side' });
}

const aVenture = (id: string, idea: string, matches: object[]) => ({
  id,
  idea,
  writtenIn: 'DA',
  submittedAt: '2026-11-20T08:00:00.000Z',
  confirmedAt: '2026-11-20T08:05:00.000Z',
  mentorRequest: { id: `r-${id}`, state: 'SUGGESTED', dueAt: '2026-11-24T08:00:00.000Z', matches },
});

const aMatch = (state: string, more: object = {}) => ({
  id: `m-${state}`,
  state,
  dueAt: '2026-11-26T11:00:00.000Z',
  viewerCanAnswerQuestion: state === 'QUESTION',
  mentor: { id: 'karen', name: 'Karen Holm' },
  contacts: [],
  ...more,
});

const askedMatch = {
  id: 'm1',
  state: 'ASKED',
  dueAt: '2026-11-26T11:00:00.000Z',
  viewerCanAnswer: true,
  idea: 'Strikdesign og webshop.',
  ideaWrittenIn: 'DA',
  contacts: [],
  mentor: { id: 'me', name: 'Mette Sørensen' },
  blindVenture: {
    id: 'm1',
    industry: { id: 'textile', label: words('Tekstil og mode') },
    topics: [{ id: 'pricing', label: words('Pris') }],
    town: { id: 'herning', name: 'Herning' },
  },
};
const aMentor = { id: 'me', capacity: 2, placesUsed: 1, pausedUntil: null, isApproved: true };

describe('my page', () => {
  it('asks whoever has nothing yet to tell about their idea', async () => {
    await openMyPage();
    expect(screen.getByText(/Du har ingen sager endnu/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Arrangementer, du holder' })).not.toBeInTheDocument();
  });

  it('leads an organiser to the events, and does not ask for an idea', async () => {
    await openMyPage({ canOrganise: true });
    expect(screen.getByRole('heading', { name: 'Arrangementer, du holder' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Se arrangementer' })).toHaveAttribute('href', '/events');
    expect(screen.queryByText(/Du har ingen sager endnu/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Gå til invitationer' })).not.toBeInTheDocument();
  });

  it('leads staff to the queue, and administrators to people, invitations, organisations and the log', async () => {
    await openMyPage({
      viewer: {
        viewerCanInvite: true,
        viewerCanKeepOrganisations: true,
        viewerCanUseQueue: true,
        viewerCanReadAudit: true,
      },
    });
    expect(await screen.findByText('4 sager venter på dig, 1 er over tiden.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gå til køen' })).toHaveAttribute('href', '/queue?only=OVERDUE');
    expect(screen.getByRole('link', { name: 'Gå til invitationer' })).toHaveAttribute('href', '/invitations');
    expect(screen.getByRole('link', { name: 'Gå til personer og roller' })).toHaveAttribute(
      'href',
      '/admin/people',
    );
    expect(screen.getByRole('link', { name: 'Gå til organisationer' })).toHaveAttribute(
      'href',
      '/admin/organisations',
    );
    expect(screen.getByRole('link', { name: 'Gå til loggen' })).toHaveAttribute('href', '/admin/log');
    expect(screen.queryByText(/Du har ingen sager endnu/)).not.toBeInTheDocument();
  });

  it('says plainly that we broke our promise, and until when we answer now', async () => {
    const venture = aVenture('a', 'Food truck', []);
    await openMyPage({
      viewer: {
        ventures: [
          {
            ...venture,
            mentorRequest: {
              ...venture.mentorRequest,
              dueAt: '2026-12-04T15:00:00.000Z',
              lateSince: '2026-11-30T15:00:00.000Z',
            },
          },
        ],
      },
    });
    expect(
      screen.getByText(
        'Vi lovede svar senest mandag 30. november 2026 og nåede det ikke. Nu har flere fået besked; senest fredag 4. december 2026.',
      ),
    ).toBeVisible();
  });

  it('puts first what waits for me, apart from what others have the turn in', async () => {
    await openMyPage({
      viewer: {
        ventures: [
          aVenture('a', 'Food truck', [aMatch('ASKED')]),
          aVenture('b', 'Strik', [aMatch('QUESTION')]),
        ],
      },
    });
    const mine = screen.getByRole('region', { name: 'Venter på dig' });
    expect(within(mine).getByRole('heading', { name: 'Strik' })).toBeVisible();
    expect(within(mine).getByRole('link', { name: 'Svar Karen Holm' })).toBeVisible();
    const others = screen.getByRole('region', { name: 'Min sag' });
    expect(within(others).getByText('Karen Holm svarer senest torsdag 26. november 2026.')).toBeVisible();
    expect(within(others).getByRole('link', { name: 'Se hele forløbet' })).toHaveAttribute(
      'href',
      '/requests/r-a',
    );
  });

  it('says when nothing waits for me', async () => {
    await openMyPage({ viewer: { ventures: [aVenture('a', 'Food truck', [aMatch('ASKED')])] } });
    expect(screen.getByText('Intet venter på dig lige nu.')).toBeVisible();
  });

  it('shows a mentor who is asked what it is about, and not whose it is', async () => {
    await openMyPage({ viewer: { mentor: aMentor, matchesAsMentor: [askedMatch] } });
    const mine = screen.getByRole('region', { name: 'Venter på dig' });
    expect(within(mine).getByRole('heading', { name: 'En iværksætter i Herning' })).toBeVisible();
    expect(within(mine).getByText('Strikdesign og webshop.')).toBeVisible();
    expect(within(mine).getByRole('link', { name: 'Læs og svar' })).toHaveAttribute('href', '/matches/m1');
    expect(screen.getByText('Du hjælper ikke nogen lige nu.')).toBeVisible();
  });

  it('asks a matched entrepreneur to write only while the mentor can be reached', async () => {
    const contacts = [{ name: 'Karen Holm', email: 'karen@example.org' }];
    await openMyPage({
      viewer: {
        ventures: [
          aVenture('open', 'Smedje.', [aMatch('MATCHED', { id: 'm-open', contacts })]),
          aVenture('closed', 'Bageri.', [aMatch('MATCHED', { id: 'm-closed' })]),
        ],
      },
    });
    expect(screen.getAllByText('Skriv til hinanden, og aftal en første snak.')).toHaveLength(1);
    expect(screen.getByText('Karen Holm deler ikke længere sine oplysninger med dig.')).toBeVisible();
  });

  it('names those a mentor helps', async () => {
    const contacts = [{ name: 'Yusuf Ali', email: 'yusuf@example.org' }];
    await openMyPage({
      viewer: {
        mentor: aMentor,
        matchesAsMentor: [{ ...askedMatch, state: 'MATCHED', viewerCanAnswer: false, contacts }],
      },
    });
    const helped = screen.getByRole('region', { name: 'Dem, du hjælper' });
    expect(within(helped).getByRole('heading', { name: 'Yusuf Ali' })).toBeVisible();
    expect(within(helped).getByText('yusuf@example.org')).toBeVisible();
  });

  it('lists what I am asked in, with whose turn and until when, and folds away what is closed', async () => {
    await openMyPage({
      requests: [
        aRequest('r1', 'Mentor til smedje', {
          turn: aTurn(1, { party: 'ASKED', isViewers: true, dueAt: '2099-11-26T11:00:00.000Z' }),
        }),
        aRequest('r2', 'Mentor til bageri', {
          state: 'CLOSED',
          outcome: 'REFUSED',
          turn: null,
          closedAt: '2026-11-01T08:00:00.000Z',
        }),
      ],
    });
    const list = screen.getByRole('region', { name: 'Mine sager' });
    const [open, closed] = list.querySelectorAll('li');
    expect(closed?.closest('details')).not.toHaveAttribute('open');
    expect(open?.closest('details')).toBeNull();
    expect(within(list).getByText('Afsluttede sager (1)')).toBeVisible();
    expect(open).toHaveTextContent('Turen er hos Dig');
    expect(open).toHaveTextContent('Svar senest torsdag 26. november 2099');
    expect(within(list).getByRole('link', { name: 'Mentor til smedje' })).toHaveAttribute(
      'href',
      '/requests/r1',
    );
    expect(closed).toHaveTextContent('Blev et nej');
    expect(closed).toHaveTextContent('Slut 1. november 2026');
  });

  it('has my messages, tickets, data and consents, and the latest who saw me', async () => {
    await openMyPage({
      viewer: {
        unreadMessageCount: 2,
        tickets: [
          {
            id: 't1',
            token: 'abc',
            state: 'WAITING',
            waitingPosition: 3,
            event: { id: 'day', startsAt: '2027-03-04T08:00:00.000Z', title: words('Iværksætterdag') },
          },
        ],
      },
      sightings: [
        { id: 's1', at: '2026-11-20T08:00:00.000Z', viewer: { id: 'a', name: 'Anne' }, organisation: null },
        { id: 's2', at: '2026-11-20T07:00:00.000Z', viewer: { id: 'a', name: 'Anne' }, organisation: null },
        { id: 's3', at: '2026-11-19T08:00:00.000Z', viewer: { id: 'gone', name: '' }, organisation: null },
        { id: 's4', at: '2026-11-18T08:00:00.000Z', viewer: { id: 'a', name: 'Anne' }, organisation: null },
        { id: 's5', at: '2026-11-17T08:00:00.000Z', viewer: null, organisation: null },
      ],
    });
    expect(screen.getByText('2 nye beskeder.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Læs beskeder' })).toHaveAttribute('href', '/messages');
    expect(screen.getByRole('link', { name: 'Iværksætterdag' })).toHaveAttribute('href', '/tickets/abc');
    expect(screen.getByText('Venteliste, nr. 3')).toBeVisible();
    const seen = within(screen.getByRole('region', { name: 'Hvem har set mig' })).getAllByRole('listitem');
    expect(seen.map((line) => line.textContent)).toEqual([
      'Anne · 20. nov.',
      'Slettet person · 19. nov.',
      'En medarbejder · 17. nov.',
    ]);
    expect(screen.getByRole('link', { name: 'Se alle' })).toHaveAttribute('href', '/my/seen');
    expect(screen.getByRole('link', { name: 'Mine oplysninger' })).toHaveAttribute('href', '/my/data');
    expect(screen.getByRole('link', { name: 'Mine samtykker' })).toHaveAttribute('href', '/my/consents');
  });
});
