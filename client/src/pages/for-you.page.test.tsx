import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const same = (words: string) => ({ da: words, en: words, de: words });
const concept = (id: string, words: string) => ({ __typename: 'Concept', id, label: same(words) });
const choices = {
  topics: [concept('budget', 'Budget'), concept('sales', 'Salg')],
  industries: [concept('textile', 'Tekstil og mode')],
  towns: [{ __typename: 'Town', id: 'herning', name: 'Herning' }],
};
const reason = (said: object) => ({
  __typename: 'ForYouReason',
  fitting: [],
  missing: [],
  minutes: null,
  placesLeft: null,
  online: false,
  wanted: [],
  shown: [],
  state: 'FITS',
  ...said,
});
const event = {
  __typename: 'ForYouItem',
  id: 'event.1',
  kind: 'EVENT',
  title: same('Skat og moms'),
  lead: same('To timer om fradrag.'),
  name: null,
  headline: null,
  writtenIn: null,
  path: '/events/skat-og-moms',
  score: 85.7,
  startsAt: '2026-12-01T16:00:00Z',
  town: { __typename: 'Town', id: 'herning', name: 'Herning' },
  reasons: [
    reason({ criterion: 'TOPICS', fitting: [concept('budget', 'Budget')] }),
    reason({ criterion: 'TRAVEL', minutes: 17 }),
    reason({ criterion: 'ROOM', state: 'MISSING', placesLeft: 0 }),
  ],
};
const mentor = {
  ...event,
  id: 'mentor.1',
  kind: 'MENTOR',
  title: null,
  lead: null,
  name: 'Karen Klar',
  headline: 'Hat dreißig Jahre Kleidung verkauft',
  writtenIn: 'DE',
  path: '/mentors/m1',
  score: 60,
  startsAt: null,
  reasons: [reason({ criterion: 'INDUSTRY', fitting: [concept('textile', 'Tekstil og mode')] })],
};
const asked: Record<string, unknown>[] = [];
const answers: Answers = {
  Choices: () => choices,
  ForYouAnswers: (variables) => {
    asked.push(variables);
    return { forYou: [event, mentor] };
  },
};

const mine = (lists: object[]): Answers => ({
  ...answers,
  CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'p1' } }),
  OwnForYou: () => ({ viewer: { __typename: 'Viewer', id: 'p1', forYou: lists } }),
});
const ownList = { __typename: 'ForYouList', id: 'v1', title: same('Tekstil, Herning'), items: [mentor] };

describe('the three questions', () => {
  it('are folded for whoever has a list of their own, and open where the address answers them', async () => {
    const { unmount } = await renderPage('/for-you', mine([ownList]));
    const summary = await screen.findByText('Prøv med andre svar');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    unmount();
    await renderPage('/for-you?industry=textile', mine([ownList]));
    expect((await screen.findByText('Prøv med andre svar')).closest('details')).toHaveAttribute('open');
  });

  it('stand open for whoever has none', async () => {
    await renderPage('/for-you', mine([]));
    expect(await screen.findByRole('heading', { name: 'Tre spørgsmål' })).toBeVisible();
    expect(screen.queryByText('Prøv med andre svar')).not.toBeInTheDocument();
  });
});

describe('what fits', () => {
  it('is asked for by three questions, which stand in the address', async () => {
    asked.length = 0;
    const { router } = await renderPage('/for-you', answers);
    expect(await screen.findByText(/Svar på de tre spørgsmål/)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Hvad lever virksomheden af?'), 'textile');
    await userEvent.selectOptions(screen.getByLabelText('Hvor er du?'), 'herning');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Budget' }));
    expect(await screen.findByText('2 ting passer til dig')).toBeVisible();
    expect(router.state.location.search).toEqual({ industry: 'textile', town: 'herning', topics: 'budget' });
    expect(asked.at(-1)).toEqual({
      profile: { industryId: 'textile', townId: 'herning', topicIds: ['budget'], languages: ['da'] },
    });
  });

  it('is told with its kind, how much it fits, and why', async () => {
    await renderPage('/for-you?industry=textile&town=herning&topics=budget', answers);
    const card = (await screen.findByRole('link', { name: 'Skat og moms' })).closest('li') as HTMLElement;
    expect(within(card).getByText('Arrangement')).toBeVisible();
    expect(within(card).getByRole('img', { name: 'Passer 86 af 100' })).toBeVisible();
    expect(within(card).getByText('Herning · 1. december 2026 kl. 17.00')).toBeVisible();
    const why = within(card).getByRole('list', { name: 'Derfor' });
    expect(
      within(why)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Handler om budget', '17 min. i bil', 'Alle pladser er taget; der er venteliste']);
    expect(within(card).getByRole('link')).toHaveAttribute('href', '/events/skat-og-moms');
    expect(screen.getByText('Hat dreißig Jahre Kleidung verkauft')).toHaveAttribute('lang', 'de');
  });

  it('marks what fits, fits partly and is missing, in the words of each kind', async () => {
    const cases = [reason({ criterion: 'TOPICS', state: 'PARTLY', fitting: [concept('budget', 'Budget')] })];
    const close = [
      reason({ criterion: 'TOPICS', state: 'PARTLY', missing: [concept('sales', 'Salg')] }),
      reason({ criterion: 'COMPETENCE', state: 'PARTLY' }),
    ];
    const items = [
      { ...mentor, id: 'cases', name: 'Karen', reasons: cases },
      { ...mentor, id: 'close', name: 'Bent', reasons: close },
      { ...event, id: 'event.2', title: same('Møde'), reasons: close.slice(0, 1) },
    ];
    await renderPage('/for-you?industry=textile&town=herning&topics=budget', {
      ...answers,
      ForYouAnswers: () => ({ forYou: items }),
    });
    const linesOf = async (name: string) => {
      const card = (await screen.findByRole('link', { name })).closest('li') as HTMLElement;
      return within(within(card).getByRole('list', { name: 'Derfor' })).getAllByRole('listitem');
    };
    const [shown] = await linesOf('Karen');
    expect(shown).toHaveTextContent('Har lidt erfaring med budget');
    expect(within(shown as HTMLElement).getByRole('img', { name: 'Passer delvist:' })).toBeVisible();
    expect((await linesOf('Bent')).map(({ textContent }) => textContent)).toEqual([
      'Har gjort noget, der ligner: salg',
      'Kender noget, der ligner det fag, du har brug for',
    ]);
    expect((await linesOf('Møde')).map(({ textContent }) => textContent)).toEqual([
      'Handler om noget, der ligner: salg',
    ]);
  });

  it('can be saved after logging in, and the way back holds the answers', async () => {
    await renderPage('/for-you?industry=textile&town=herning&topics=budget,sales', answers);
    const save = await screen.findByRole('link', { name: 'Gem søgningen' });
    const to = new URL(save.getAttribute('href') ?? '', 'http://localhost').searchParams.get('to');
    expect(to).toBe('/for-you?industry=textile&town=herning&topics=budget%2Csales&save=yes');
  });

  it('is shown for each profile of who is signed in, and the question to save is open after login', async () => {
    const saved: unknown[] = [];
    await renderPage('/for-you?industry=textile&town=herning&topics=budget&save=yes', {
      ...answers,
      CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'p1' } }),
      OwnForYou: () => ({
        viewer: {
          __typename: 'Viewer',
          id: 'p1',
          forYou: [{ __typename: 'ForYouList', id: 'v1', title: same('Tekstil, Herning'), items: [mentor] }],
        },
      }),
      SaveSearch: ({ input }) => {
        saved.push(input);
        return { saveSearch: { search: null, problem: { code: 'TOO_MANY', field: null } } };
      },
    });
    expect(await screen.findByRole('heading', { name: 'Passer til: Tekstil, Herning' })).toBeVisible();
    const dialog = await screen.findByRole('dialog', { name: 'Gem søgningen' });
    const name = within(dialog).getByRole('textbox');
    expect(name).toHaveValue('Budget i Herning');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(await within(dialog).findByText(/Du har gemt 20 søgninger/)).toBeVisible();
    expect(saved).toEqual([
      {
        kind: 'FOR_YOU',
        name: 'Budget i Herning',
        alert: 'DAILY',
        filters: [
          { name: 'industry', values: ['textile'] },
          { name: 'town', values: ['herning'] },
          { name: 'topics', values: ['budget'] },
          { name: 'languages', values: ['da'] },
        ],
      },
    ]);
  });
});
