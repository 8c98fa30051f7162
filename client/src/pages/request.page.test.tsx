import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../i18n/languages.ts';
import { renderPage, type Answers } from '../testing/render-page.tsx';
import { anAdviser, anEntrepreneur, aRequest, aTurn } from '../testing/requests.ts';

const aStep = (id: string, kind: string, more: object = {}) => ({
  id,
  kind,
  at: '2026-11-20T08:00:00.000Z',
  party: null,
  actor: null,
  to: null,
  toPerson: null,
  dueAt: null,
  reason: null,
  words: null,
  ...more,
});

const asAsker = {
  viewerIsAsker: true,
  viewerIsStaff: false,
  viewerCanTake: false,
  viewerCanHandOver: false,
  viewerCanWithdraw: true,
};

async function openRequest(
  request: object,
  viewer: object = anEntrepreneur,
  answers: Answers = {},
  language: Language = 'da',
) {
  const withdrawn: unknown[] = [];
  const handed: unknown[] = [];
  const view = await renderPage(
    '/requests/r1',
    {
      CurrentViewer: () => ({ viewer }),
      RequestPage: () => ({
        request,
        viewer: { colleagues: [], ventures: [], ...viewer },
        threads: { nodes: ['m9', 'm1'].map((id) => ({ __typename: 'Thread', id })), totalCount: 2 },
      }),
      WithdrawRequest: ({ input }) => {
        withdrawn.push(input);
        const closed = { state: 'CLOSED', outcome: 'WITHDRAWN', turn: null, viewerCanWithdraw: false };
        return { withdrawRequest: { request: { ...request, ...closed }, problem: null } };
      },
      HandOverRequest: ({ input }) => {
        handed.push(input);
        return { handOverRequest: { request, problem: null } };
      },
      ...answers,
    },
    language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, withdrawn, handed };
}

const told = () =>
  within(screen.getByRole('region', { name: /^(Forløb|Timeline|Verlauf)$/ }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('div')?.textContent);

describe('a request', () => {
  it('says to whoever asked whose turn it is and until when', async () => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsker,
        turn: aTurn(1, { party: 'ASKED', dueAt: '2099-11-26T11:00:00.000Z' }),
      }),
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Mentor til strikdesign' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Turen er hos Mentoren' })).toBeVisible();
    expect(screen.getByText('Svar ventes senest torsdag 26. november 2099')).toBeVisible();
    expect(
      screen.getByText('Vi minder om det inden fristen. Kommer der ikke svar, giver vi sagen videre.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tag den' })).toBeNull();
  });

  it('leads whoever has the turn to where they answer', async () => {
    const viewer = {
      ...anEntrepreneur,
      ventures: [{ id: 'v1', mentorRequest: { id: 'r1', matches: [{ id: 'm1', state: 'QUESTION' }] } }],
    };
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsker,
        turn: aTurn(1, { party: 'ASKER', isViewers: true }),
      }),
      viewer,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Turen er hos Dig' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Læs og svar' })).toHaveAttribute('href', '/matches/m1');
  });

  const asksWith = (...matches: string[]) => ({
    ...anEntrepreneur,
    ventures: [
      { id: 'v1', mentorRequest: { id: 'r1', matches: matches.map((id) => ({ id, state: 'QUESTION' })) } },
    ],
  });
  const asAsked = { ...asAsker, viewerIsAsker: false };
  it.each([
    ['the asker who can write', asAsker, asksWith('m0', 'm1'), '/messages/m1'],
    ['the asker who cannot yet', asAsker, asksWith('m0'), '/messages'],
    ['a mentor who can write', { ...asAsked, subjectId: 'm9' }, anEntrepreneur, '/messages/m9'],
    ['a mentor who cannot yet', { ...asAsked, subjectId: 'm8' }, anEntrepreneur, '/messages'],
  ])('leads to what the two write to each other: %s', async (_who, request, viewer, address) => {
    await openRequest(aRequest('r1', 'Mentor til strikdesign', request), viewer);
    const side = screen.getByRole('complementary', { name: 'Fakta om sagen' });
    expect(within(side).getByRole('link', { name: 'Beskeder' })).toHaveAttribute('href', address);
  });

  it('tells each step in words, with who, until when, whether in time and why', async () => {
    const anne = { id: 'anne', name: 'Anne Lauridsen' };
    const karen = { id: 'karen', name: 'Karen Holm' };
    const amira = { id: 'amira', name: 'Amira Yusuf' };
    const due = '2026-11-24T08:00:00.000Z';
    const steps = [
      aStep('1', 'OPENED', { party: 'ASKER', to: 'UNIT', dueAt: due }),
      aStep('2', 'TAKEN', { at: '2026-11-20T09:00:00.000Z', party: 'UNIT', actor: anne }),
      aStep('3', 'TURN_GIVEN', {
        at: '2026-11-21T09:00:00.000Z',
        party: 'UNIT',
        actor: anne,
        to: 'ASKED',
        toPerson: karen,
        dueAt: '2026-11-26T09:00:00.000Z',
      }),
      aStep('4', 'REMINDED', { at: '2026-11-25T09:00:00.000Z', to: 'ASKED', toPerson: karen }),
      aStep('5', 'HANDED_OVER', {
        at: '2026-11-26T09:00:00.000Z',
        party: 'ASKED',
        actor: karen,
        to: 'ASKED',
        toPerson: amira,
        dueAt: '2026-12-01T09:00:00.000Z',
        reason: 'NO_ANSWER',
      }),
      aStep('6', 'ASKED_FIRST', {
        at: '2026-11-27T09:00:00.000Z',
        party: 'ASKED',
        actor: amira,
        to: 'ASKER',
        dueAt: '2026-12-02T09:00:00.000Z',
        words: 'Hvor mange sælger du?',
      }),
      aStep('7', 'ANSWERED', {
        at: '2026-12-03T09:00:00.000Z',
        party: 'ASKER',
        to: 'ASKED',
        toPerson: amira,
        dueAt: '2026-12-08T09:00:00.000Z',
      }),
      aStep('8', 'REFUSED', {
        at: '2026-12-04T09:00:00.000Z',
        party: 'ASKED',
        actor: amira,
        to: 'UNIT',
        dueAt: '2026-12-08T09:00:00.000Z',
        reason: 'NO_TIME',
      }),
      aStep('9', 'ESCALATED', { at: '2026-12-08T09:00:00.000Z', to: 'UNIT' }),
      aStep('10', 'WITHDRAWN', { at: '2026-12-09T09:00:00.000Z', party: 'ASKER' }),
      aStep('11', 'CLOSED', { at: '2026-12-09T09:00:00.000Z' }),
    ];
    await openRequest(aRequest('r1', 'Mentor til strikdesign', { steps }), anAdviser);
    expect(told()).toEqual([
      'Iværksætteren sendte sagenSvar senest tirsdag 24. november 2026',
      'Du tog sagen',
      'Karen Holm er spurgt Du svarede til tidenSvar senest torsdag 26. november 2026',
      'Karen Holm fik en påmindelse',
      'Karen Holm nåede ikke at svare, så vi gav sagen videreNu er turen hos: Amira YusufSvar senest tirsdag 1. december 2026',
      'Amira Yusuf stillede et spørgsmål først Til tidenHvor mange sælger du?Nu er turen hos: IværksætterenSvar senest onsdag 2. december 2026',
      'Iværksætteren svarede Efter fristenNu er turen hos: Amira YusufSvar senest tirsdag 8. december 2026',
      'Amira Yusuf sagde nej tak Til tidenGrund: Har ikke tid lige nuNu er turen hos: ErhvervsrådetSvar senest tirsdag 8. december 2026',
      'Fristen gik uden svar, så hele holdet fik besked',
      'Iværksætteren trak sagen tilbage',
      'Sagen blev lukket',
    ]);
  });

  const ofMette = [
    aStep('1', 'OPENED', {
      party: 'ASKER',
      actor: { id: 'mette', name: 'Mette Sørensen' },
      to: 'UNIT',
      dueAt: '2026-11-24T08:00:00.000Z',
    }),
    aStep('2', 'TURN_GIVEN', {
      at: '2026-11-25T09:00:00.000Z',
      party: 'UNIT',
      actor: { id: 'anne', name: 'Anne Lauridsen' },
      to: 'ASKED',
    }),
    aStep('3', 'ASKED_FIRST', {
      at: '2026-11-26T09:00:00.000Z',
      party: 'ASKED',
      actor: { id: 'gone', name: '' },
      to: 'ASKER',
      toPerson: { id: 'mette', name: 'Mette Sørensen' },
    }),
  ];

  it.each([
    ['da', 'Du sendte sagen', 'er spurgt Rådgiveren svarede efter fristen', 'Slettet person', 'hos: Dig'],
    ['en', 'You sent', 'asked The adviser answered after the deadline', 'Deleted person', 'for: You'],
    ['de', 'Sie haben', 'gefragt Die Beratung hat nach der Frist', 'Gelöschte Person', 'Zug: Sie'],
  ] as const)(
    'calls the reader you, says whose answer was late, and who is erased (%s)',
    async (language, opened, late, gone, turn) => {
      await openRequest(
        aRequest('r1', 'Mentor til strikdesign', { ...asAsker, steps: ofMette }),
        anEntrepreneur,
        {},
        language,
      );
      const [first, second, third] = told();
      expect(first).toContain(opened);
      expect(first).not.toContain('Mette');
      expect(second).toContain(late);
      expect(third).toContain(gone);
      expect(third).toContain(turn);
    },
  );

  it('tells kindly that it was handed on, without saying who was silent', async () => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsker,
        handedOverCount: 1,
        steps: [aStep('1', 'HANDED_OVER', { party: 'ASKED', to: 'ASKED' })],
      }),
    );
    expect(screen.getByText('Vi har givet sagen videre')).toBeVisible();
    expect(
      screen.getByText(/Én nåede ikke at svare, så vi er gået videre\. Det sker – og du skal ikke/),
    ).toBeVisible();
    expect(told()).toEqual(['Mentoren nåede ikke at svare, så vi gav sagen videreNu er en anden spurgt']);
  });

  it('tells our own silence as it is, and a hand-over in time as nobody’s silence', async () => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsker,
        steps: [
          aStep('1', 'HANDED_OVER', {
            party: 'UNIT',
            actor: { id: 'anne', name: 'Anne Lauridsen' },
            to: 'UNIT',
            reason: 'NO_ANSWER',
          }),
          aStep('2', 'HANDED_OVER', { party: 'UNIT', actor: { id: 'anne', name: 'Anne Lauridsen' } }),
        ],
      }),
    );
    expect(told()[0]).toContain('Anne Lauridsen nåede ikke at svare, så vi gav sagen videre');
    expect(told()[1]).toBe('Anne Lauridsen gav sagen videre');
    expect(screen.queryByText(/Én nåede ikke at svare/)).not.toBeInTheDocument();
  });

  const lateTurn = aTurn(2, {
    dueAt: '2026-12-04T15:00:00.000Z',
    lateSince: '2026-11-30T15:00:00.000Z',
    isOverdue: true,
  });
  const teamTold = [
    aStep('1', 'HANDED_OVER', {
      party: 'UNIT',
      to: 'UNIT',
      dueAt: '2026-12-04T15:00:00.000Z',
      reason: 'NO_ANSWER',
    }),
    aStep('2', 'ESCALATED', { to: 'UNIT', dueAt: '2026-12-04T15:00:00.000Z' }),
  ];

  it('says plainly to the asker that we broke our promise, and tells our silence as one thing', async () => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsker,
        handedOverCount: 1,
        turn: lateTurn,
        steps: teamTold,
      }),
    );
    expect(
      screen.getByText(
        'Vi lovede svar senest mandag 30. november 2026 og nåede det ikke. Nu har flere fået besked; senest fredag 4. december 2026.',
      ),
    ).toBeVisible();
    expect(told()).toEqual([
      'Vi nåede ikke at svare i tide. Hele holdet har fået besked.Svar senest fredag 4. december 2026',
    ]);
    expect(screen.queryByText('Vi har givet sagen videre')).toBeNull();
    expect(screen.queryByText(/Én nåede ikke/)).toBeNull();
  });

  it('tells whoever of us was silent that it was them', async () => {
    const [silence, escalation] = teamTold;
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        turn: lateTurn,
        steps: [{ ...silence, actor: { id: 'anne', name: 'Anne Lauridsen' } }, escalation],
      }),
      anAdviser,
    );
    expect(told()).toEqual([
      'Du nåede ikke at svare i tide. Hele holdet har fået besked.Svar senest fredag 4. december 2026',
    ]);
  });

  it.each([
    ['UNIT', { isViewers: true }, 'Tag stilling, så kommer sagen videre.'],
    [
      'UNIT',
      { holder: { id: 'bo', name: 'Bo Lassen' } },
      'En kollega har turen. Vi minder om det inden fristen.',
    ],
    [
      'ASKED',
      { holder: { id: 'karen', name: 'Karen Holm' } },
      'Vi minder om det inden fristen. Kommer der ikke svar, går sagen videre eller tilbage til os.',
    ],
  ])('speaks to staff as staff: %s %j', async (party, turn, text) => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        turn: aTurn(2, { party, ...turn }),
        steps: [aStep('1', 'HANDED_OVER', { party: 'ASKED', to: 'ASKED', reason: 'NO_ANSWER' })],
      }),
      anAdviser,
    );
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByText('Én nåede ikke at svare, så vi er gået videre.')).toBeVisible();
    expect(screen.queryByText(/[Dd]u skal ikke gøre noget/)).toBeNull();
  });

  it.each([
    ['LAPSED', 'Sagen er gået videre.'],
    ['REFUSED', 'Du sagde nej tak.'],
  ])('says to whoever was asked that their turn is over, not the request: %s', async (outcome, text) => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsked,
        state: 'CLOSED',
        outcome,
        closedAt: '2026-11-27T09:00:00.000Z',
        turn: null,
        viewerCanWithdraw: false,
      }),
    );
    const panel = screen.getByRole('region', { name: 'Din tur er slut' });
    expect(within(panel).getByText(text)).toBeVisible();
    expect(within(panel).getByText('Slut fredag 27. november 2026')).toBeVisible();
    expect(screen.queryByText(/lukket/i)).toBeNull();
  });

  it.each([
    ['FULFILLED', 'Lykkedes', 'Det lykkedes. Tak, fordi I gav det tid.'],
    ['REFUSED', 'Blev et nej', 'Det blev et nej denne gang.'],
    ['WITHDRAWN', 'Trukket tilbage', 'Sagen er trukket tilbage. Ingen venter på dig.'],
    ['LAPSED', 'Løb ud', 'Der kom ikke svar, og sagen er lukket.'],
  ])('says how it ended: %s', async (outcome, word, text) => {
    await openRequest(
      aRequest('r1', 'Mentor til strikdesign', {
        ...asAsker,
        state: 'CLOSED',
        outcome,
        closedAt: '2026-11-27T09:00:00.000Z',
        turn: null,
        viewerCanWithdraw: false,
      }),
    );
    const panel = screen.getByRole('region', { name: 'Sagen er lukket' });
    expect(within(panel).getByText(word)).toBeVisible();
    expect(within(panel).getByText(text)).toBeVisible();
    expect(within(panel).getByText('Lukket fredag 27. november 2026')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Træk sagen tilbage' })).toBeNull();
  });

  it('is withdrawn only after a second thought, with a word about why', async () => {
    const { withdrawn } = await openRequest(aRequest('r1', 'Mentor til strikdesign', asAsker));
    await userEvent.click(screen.getByRole('button', { name: 'Træk sagen tilbage' }));
    await userEvent.click(screen.getByRole('button', { name: 'Nej, behold den' }));
    expect(withdrawn).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Træk sagen tilbage' }));
    const dialog = screen.getByRole('dialog', { name: 'Vil du trække sagen tilbage?' });
    expect(dialog).toHaveTextContent('Det kan ikke fortrydes.');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Jeg har fundet en selv');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ja, træk den tilbage' }));
    expect(await screen.findByText('Sagen er trukket tilbage.')).toBeVisible();
    expect(withdrawn).toEqual([{ requestId: 'r1', words: 'Jeg har fundet en selv' }]);
  });

  it('stays as it was when withdrawing is refused, and says why', async () => {
    await openRequest(aRequest('r1', 'Mentor til strikdesign', asAsker), anEntrepreneur, {
      WithdrawRequest: () => ({
        withdrawRequest: { request: null, problem: { code: 'REQUEST_CLOSED', field: null } },
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Træk sagen tilbage' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, træk den tilbage' }));
    expect(await screen.findByText(/Sagen er lukket\. Hent siden igen/)).toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Vil du trække sagen tilbage?' })).toBeVisible();
  });

  it('is taken and handed over by staff where they read it', async () => {
    const { handed } = await openRequest(aRequest('r1', 'Mentor til strikdesign'), {
      ...anAdviser,
      colleagues: [{ id: 'bo', name: 'Bo Lassen' }],
    });
    expect(screen.getByRole('link', { name: 'Sagen på skrivebordet' })).toHaveAttribute(
      'href',
      '/desk?request=r1',
    );
    expect(screen.getByRole('button', { name: 'Tag den' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Giv videre' }));
    const form = screen.getByRole('form', { name: 'Giv sagen videre' });
    await userEvent.click(within(form).getByRole('button', { name: 'Giv videre' }));
    expect(await screen.findByText('Hele holdet har sagen nu.')).toBeVisible();
    expect(handed).toEqual([{ requestId: 'r1', personId: null }]);
  });

  it('is not there for who has nothing to do with it', async () => {
    await openRequest(null as unknown as object);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Her er ikke noget');
  });
});
