import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { switchShortcuts } from '../ui/use-shortcuts.ts';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });
const anne = {
  id: 'anne',
  email: 'anne@example.org',
  language: 'DA',
  hasPassword: true,
  unreadNotificationCount: 0,
  viewerCanUseDesk: true,
  viewerCanInvite: false,
  person: { id: 'anne', name: 'Anne Lauridsen' },
  mentor: null,
};

const aVenture = (name: string) => ({
  id: `venture-${name}`,
  contactName: name,
  idea: `${name}s idé`,
  writtenIn: 'DA',
  stage: 'IDEA',
  cvr: null,
  languages: ['da'],
  meeting: 'EITHER',
  submittedAt: '2026-11-20T08:00:00.000Z',
  confirmedAt: '2026-11-20T08:05:00.000Z',
  industry: { id: 'textile', label: words('Tekstil og mode') },
  town: { id: 'herning', name: 'Herning' },
  topics: [{ id: 'pricing', label: words('Pris') }],
});

const aRequest = (id: string, name: string, more: object = {}) => ({
  id,
  state: 'WAITING',
  openedAt: '2026-11-20T08:05:00.000Z',
  dueAt: '2099-11-24T08:05:00.000Z',
  viewerCanSuggest: true,
  venture: aVenture(name),
  matches: [],
  ...more,
});

const aSuggestion = (id: string, name: string, score: number) => ({
  id: `s-${id}`,
  mentor: { id, name, headline: 'Har prøvet det før', writtenIn: 'DA' },
  rationale: {
    score,
    ruleVersion: 1,
    contributions: [
      {
        criterion: 'LANGUAGE',
        weight: 'MUST',
        state: 'FITS',
        points: score,
        maximum: 100,
        evidence: {
          fitting: [],
          missing: [],
          caseTitles: [],
          languages: ['da'],
          minutes: null,
          limitMinutes: null,
          placesLeft: null,
          online: false,
          wanted: [],
          shown: [],
          links: [],
        },
      },
    ],
    bestChange: null,
  },
});

const suggestions = [aSuggestion('karen', 'Karen Holm', 92), aSuggestion('jens', 'Jens Bak', 64)];
const queue = [aRequest('r1', 'Mette Sørensen'), aRequest('r2', 'Yusuf Ali'), aRequest('r3', 'Line Krog')];

const decline = {
  id: 'm0',
  state: 'DECLINED',
  suggestedAt: '2026-11-20T09:00:00.000Z',
  releaseAt: '2026-11-20T09:00:30.000Z',
  dueAt: null,
  answeredAt: '2026-11-21T09:00:00.000Z',
  declineReason: 'NO_TIME',
  words: 'Spørg igen til foråret',
  question: null,
  questionAnswer: null,
  viewerCanUndo: false,
  overrideReason: null,
  outcomeReason: null,
  nextMentors: [],
  mentor: { id: 'bo', name: 'Bo Lassen', headline: 'Har prøvet det før', writtenIn: 'EN' },
  rationale: aSuggestion('bo', 'Bo Lassen', 70).rationale,
};
const answerTimes = [{ kind: 'MENTOR', turnBusinessDays: 3 }];

function openDesk(answers: Answers = {}, path = '/desk', requests: object[] = queue) {
  const suggested: Record<string, unknown>[] = [];
  const undone: unknown[] = [];
  const all: Answers = {
    CurrentViewer: () => ({ viewer: anne }),
    DeskPage: () => ({
      mentorRequests: {
        nodes: requests,
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: requests.length,
      },
    }),
    DeskCase: ({ requestId }) => {
      const request = queue.find(({ id }) => id === requestId);
      return {
        mentorRequest: request ? { ...request, suggestions } : null,
        responseFigures: answerTimes,
      };
    },
    SuggestMentor: ({ input }) => {
      suggested.push(input as Record<string, unknown>);
      const { requestId } = input as { requestId: string };
      const releaseAt = new Date(Date.now() + 30_000).toISOString();
      return {
        suggestMentor: {
          match: { id: 'm1', state: 'HELD', releaseAt, request: queue.find(({ id }) => id === requestId) },
          problem: null,
        },
      };
    },
    UndoSuggestion: ({ input }) => {
      undone.push(input);
      return {
        undoSuggestion: {
          match: { id: 'm1', state: 'UNDONE', viewerCanUndo: false, request: queue[0] },
          problem: null,
        },
      };
    },
    ...answers,
  };
  return renderPage(path, all).then((view) => ({ ...view, suggested, undone }));
}

const caseName = (name: string) => screen.findByRole('heading', { level: 2, name });

beforeEach(() => switchShortcuts(true));

describe('the desk', () => {
  it('shows who waits, the first case and its mentors side by side', async () => {
    await openDesk();
    await caseName('Mette Sørensen');
    expect(screen.getByRole('heading', { level: 1, name: 'Venter på match' })).toBeVisible();
    const table = screen.getByRole('table', { name: 'Mentorer til Mette Sørensen, bedste match først' });
    expect(within(table).getByText('Bedste match')).toBeVisible();
    expect(
      within(table)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Foreslå Karen Holm', 'Foreslå Jens Bak']);
  });

  it('tells of each mentor the one change that would help most', async () => {
    const concept = { id: 'pricing', label: { da: 'Pris', en: 'Pricing', de: 'Preise' } };
    const karen = aSuggestion('karen', 'Karen Holm', 92);
    const helped = { ...karen.rationale, bestChange: { criterion: 'TOPICS', gain: 6.7, concept } };
    await openDesk({
      DeskCase: () => ({
        mentorRequest: { ...queue[0], suggestions: [{ ...karen, rationale: helped }] },
        responseFigures: answerTimes,
      }),
    });
    await caseName('Mette Sørensen');
    const row = screen.getByRole('row', { name: /^Det ville hjælpe mest/ });
    expect(within(row).getByRole('cell')).toHaveTextContent(
      'En sag om pris ville løfte tallet med 6,7 point.',
    );
  });

  it('goes through the cases with J and K and puts the focus on the case', async () => {
    const { router } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('j');
    expect(await caseName('Yusuf Ali')).toHaveFocus();
    expect(router.state.location.search).toEqual({ request: 'r2' });
    await userEvent.keyboard('jj');
    await caseName('Line Krog');
    await userEvent.keyboard('k');
    await caseName('Yusuf Ali');
  });

  it('suggests the best mentor with 1 and Enter, goes on to the next case and offers to undo', async () => {
    const { suggested, undone, router } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('1{Enter}');
    await caseName('Yusuf Ali');
    expect(suggested).toEqual([
      {
        requestId: 'r1',
        mentorId: 'karen',
        nextMentorIds: ['jens'],
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(
      screen.getByText('Karen Holm er foreslået til Mette. Karen Holm får en mail om 30 sekunder.'),
    ).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    await caseName('Mette Sørensen');
    expect(undone).toEqual([{ matchId: 'm1' }]);
    expect(router.state.location.search).toEqual({ request: 'r1' });
    expect(
      screen.getByText('Forslaget til Karen Holm er trukket tilbage. Ingen har fået mail.'),
    ).toBeVisible();
  });

  it('undoes the latest suggestion with U, and takes its toast away', async () => {
    const { undone } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('1{Enter}');
    await caseName('Yusuf Ali');
    await userEvent.keyboard('u');
    await caseName('Mette Sørensen');
    expect(undone).toEqual([{ matchId: 'm1' }]);
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull();
  });

  it.each(['REQUEST_CLOSED', 'NOT_FOUND'])(
    'empties the case of a request that is closed meanwhile, and says so: %s',
    async (code) => {
      const { router } = await openDesk({
        SuggestMentor: () => ({ suggestMentor: { match: null, problem: { code, field: 'requestId' } } }),
      });
      await caseName('Mette Sørensen');
      await userEvent.click(screen.getByRole('button', { name: 'Foreslå Karen Holm' }));
      const closed = 'Sagen er lukket i mellemtiden, så ingen er spurgt. Vælg en anden sag i køen.';
      expect(await screen.findByText(closed)).toBeVisible();
      expect(screen.queryByRole('heading', { level: 2, name: 'Mette Sørensen' })).toBeNull();
      expect(screen.queryByRole('table')).toBeNull();
      expect(router.state.location.search).toEqual({ request: 'r1' });
    },
  );

  it('fetches the case anew when another adviser was quicker, and keeps saying so', async () => {
    let asked = 0;
    await openDesk({
      DeskCase: ({ requestId }) => {
        if (requestId === 'r1') asked += 1;
        return {
          mentorRequest: { ...queue[0], id: requestId, suggestions, viewerCanSuggest: asked < 2 },
          responseFigures: answerTimes,
        };
      },
      SuggestMentor: () => ({
        suggestMentor: { match: null, problem: { code: 'REQUEST_TAKEN', field: 'requestId' } },
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Foreslå Karen Holm' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Foreslå Karen Holm' })).toBeNull());
    expect(screen.getByText('En anden rådgiver har lige foreslået en mentor til sagen.')).toBeVisible();
  });

  it('does not suggest in the next case with the second click of two', async () => {
    const { suggested } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.click(screen.getByRole('button', { name: 'Foreslå Karen Holm' }));
    await caseName('Yusuf Ali');
    const next = screen.getByRole('button', { name: 'Foreslå Karen Holm' });
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(next);
    expect(suggested).toHaveLength(1);
    await waitFor(() => expect(next).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(next);
    await waitFor(() => expect(suggested.map(({ requestId }) => requestId)).toEqual(['r1', 'r2']));
  });

  it('suggests at once again what was undone, however quick the keys are', async () => {
    const { suggested } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('1{Enter}');
    await caseName('Yusuf Ali');
    await userEvent.keyboard('u');
    await caseName('Mette Sørensen');
    await userEvent.keyboard('1{Enter}');
    await waitFor(() => expect(suggested.map(({ requestId }) => requestId)).toEqual(['r1', 'r1']));
  });

  it.each([
    ['SUGGESTED', 'Venter på svar'],
    ['MATCHED', 'Har en mentor'],
  ])('selects the queue in which the case of an address stands: %s', async (state, title) => {
    const { router } = await openDesk(
      {
        DeskCase: () => ({
          mentorRequest: {
            ...aRequest('r9', 'Ole Dahl', { state, viewerCanSuggest: false }),
            suggestions: [],
          },
          responseFigures: answerTimes,
        }),
      },
      '/desk?request=r9',
    );
    await caseName('Ole Dahl');
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(router.state.location.search).toEqual({ queue: state, request: 'r9' });
  });

  it('asks why when it is not the best match, and sends the reason', async () => {
    const { suggested } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('2{Enter}');
    const why = await screen.findByRole('heading', { name: 'Hvorfor ikke Karen Holm?' });
    expect(why).toHaveFocus();
    const form = why.closest('form') as HTMLElement;
    await userEvent.click(within(form).getByRole('button', { name: 'Foreslå Jens Bak' }));
    expect(within(form).getByText('Vælg en grund')).toBeVisible();
    expect(suggested).toEqual([]);
    await userEvent.click(within(form).getByLabelText('Iværksætteren har selv ønsket det'));
    await userEvent.click(within(form).getByRole('button', { name: 'Foreslå Jens Bak' }));
    await caseName('Yusuf Ali');
    expect(suggested[0]).toMatchObject({
      mentorId: 'jens',
      nextMentorIds: ['karen'],
      overrideReason: 'Iværksætteren har selv ønsket det',
    });
  });

  it('names who is asked next, lets the adviser take away and add, and sends just those in order', async () => {
    const four = [...suggestions, aSuggestion('bo', 'Bo Lassen', 50), aSuggestion('eva', 'Eva Kjær', 40)];
    const { suggested } = await openDesk({
      DeskCase: () => ({
        mentorRequest: { ...queue[0], suggestions: four },
        responseFigures: answerTimes,
      }),
    });
    await caseName('Mette Sørensen');
    const next = screen.getByRole('region', {
      name: 'Hvis Karen Holm ikke svarer inden 3 hverdage, spørger vi:',
    });
    const names = () =>
      within(next)
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(names()).toEqual(['Jens Bak', 'Bo Lassen']);

    await userEvent.click(within(next).getByRole('button', { name: 'Fjern Jens Bak' }));
    expect(within(next).getByRole('button', { name: 'Tilføj Jens Bak' })).toHaveFocus();
    await userEvent.click(within(next).getByRole('button', { name: 'Tilføj Eva Kjær' }));
    await userEvent.click(within(next).getByRole('button', { name: 'Tilføj Jens Bak' }));
    expect(names()).toEqual(['Bo Lassen', 'Eva Kjær', 'Jens Bak']);
    expect(within(next).queryByRole('button', { name: /^Tilføj/ })).toBeNull();

    await userEvent.keyboard('1{Enter}');
    await waitFor(() => expect(suggested[0]).toMatchObject({ nextMentorIds: ['bo', 'eva', 'jens'] }));
  });

  it('asks nobody else when the adviser has taken everybody away', async () => {
    const { suggested } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.click(screen.getByRole('button', { name: 'Fjern Jens Bak' }));
    expect(screen.getByText('Ingen. Så går sagen tilbage til dig.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Foreslå Karen Holm' }));
    await waitFor(() => expect(suggested[0]).toMatchObject({ mentorId: 'karen', nextMentorIds: [] }));
  });

  it('keeps the mentor who is asked in the table, with who comes next and why another was chosen', async () => {
    const asked = {
      ...decline,
      id: 'm2',
      state: 'ASKED',
      dueAt: '2026-11-26T11:00:00.000Z',
      answeredAt: null,
      declineReason: null,
      words: null,
      overrideReason: 'Kender dem begge',
      nextMentors: [
        { id: 'karen', name: 'Karen Holm' },
        { id: 'jens', name: 'Jens Bak' },
      ],
    };
    await openDesk({
      DeskCase: () => ({
        mentorRequest: {
          ...queue[0],
          state: 'SUGGESTED',
          viewerCanSuggest: false,
          matches: [asked],
          suggestions,
        },
        responseFigures: answerTimes,
      }),
    });
    await caseName('Mette Sørensen');
    const table = screen.getByRole('table', { name: 'Mentorer til Mette Sørensen, bedste match først' });
    const asks = within(table)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(asks).toEqual(['Karen Holm', 'Bo Lassen', 'Jens Bak']);
    expect(within(table).getByRole('button', { name: 'Foreslået' })).toBeVisible();
    const timeline = screen.getByRole('region', { name: 'Forløb' });
    expect(timeline).toHaveTextContent('Grund til valget: Kender dem begge');
    expect(timeline).toHaveTextContent('Svarer Bo Lassen ikke i tide, spørger vi: Karen Holm og Jens Bak');
  });

  it('tells in the timeline that a silent mentor was passed over, and leads to the whole of it', async () => {
    const lapsed = {
      ...decline,
      state: 'LAPSED',
      suggestedAt: '2026-11-19T08:00:00.000Z',
      endedAt: '2026-11-24T15:00:00.000Z',
      answeredAt: null,
      declineReason: null,
      words: null,
    };
    await openDesk({
      DeskCase: () => ({
        mentorRequest: { ...queue[0], matches: [lapsed], suggestions },
        responseFigures: answerTimes,
      }),
    });
    await caseName('Mette Sørensen');
    const entry = screen.getByText('Bo Lassen nåede ikke at svare, så vi spurgte videre').closest('li');
    expect(entry).toHaveTextContent(/^24\. november 2026/);
    expect(screen.getByRole('link', { name: 'Se hele forløbet' })).toHaveAttribute('href', '/requests/r1');
  });

  it('tells in the timeline why a match ended, in the words of whoever ended it', async () => {
    const ended = { ...decline, state: 'ENDED', declineReason: null, words: null };
    await openDesk({
      DeskCase: () => ({
        mentorRequest: {
          ...queue[0],
          matches: [{ ...ended, outcomeReason: 'De nåede målet.' }],
          suggestions,
        },
        responseFigures: answerTimes,
      }),
    });
    await caseName('Mette Sørensen');
    expect(screen.getByText('Hvorfor det sluttede: De nåede målet.')).toBeVisible();
  });

  it('says so when the mentor has no room any more, and stays at the case', async () => {
    const { router } = await openDesk({
      SuggestMentor: () => ({
        suggestMentor: { match: null, problem: { code: 'MENTOR_FULL', field: 'mentorId' } },
      }),
    });
    await caseName('Mette Sørensen');
    await userEvent.keyboard('1{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Mentoren har lige fået sin sidste plads taget.',
    );
    expect(router.state.location.search).toEqual({});
  });

  it('shows who has said no before, and why', async () => {
    await openDesk({
      DeskCase: () => ({
        mentorRequest: { ...queue[0], matches: [decline], suggestions },
        responseFigures: answerTimes,
      }),
    });
    await caseName('Mette Sørensen');
    expect(screen.getByText(/Bo Lassen sagde nej 21. november 2026: Har ikke tid lige nu/)).toHaveTextContent(
      'Spørg igen til foråret',
    );
  });

  it('finds in the list with /, and runs a command found with Ctrl+K', async () => {
    const { router } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Søg i listen' })).toHaveFocus();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Skriv, hvad du vil' }), 'line{Enter}');
    await caseName('Line Krog');
    expect(router.state.location.search).toEqual({ request: 'r3' });
  });

  it('leaves single keys alone once they are switched off', async () => {
    const { router } = await openDesk();
    await caseName('Mette Sørensen');
    await userEvent.keyboard('?');
    await userEvent.click(await screen.findByLabelText(/Brug genveje med én tast/));
    await userEvent.click(screen.getByRole('button', { name: 'Luk' }));
    await userEvent.keyboard('j');
    expect(router.state.location.search).toEqual({});
  });

  it('says when everybody has an answer, and what to do then', async () => {
    await openDesk({}, '/desk', []);
    expect(await screen.findByText('Alle har fået svar. Godt gået.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Se nye mentorer' })).toHaveAttribute('href', '/desk/mentors');
  });

  it('is not there for others', async () => {
    await openDesk({ CurrentViewer: () => ({ viewer: { ...anne, viewerCanUseDesk: false } }) });
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Her er ikke noget'),
    );
  });
});
