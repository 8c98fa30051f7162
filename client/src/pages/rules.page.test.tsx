import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const weights = [
  ['TOPICS', 'HIGH', false],
  ['LANGUAGE', 'MUST', true],
  ['ROOM', 'LOW', false],
].map(([criterion, weight, isFixed]) => ({ __typename: 'CriterionWeight', criterion, weight, isFixed }));
const ruleSet = {
  __typename: 'RuleSet',
  id: 'MENTOR.2',
  version: 2,
  weights,
  validFrom: '2026-01-02T00:00:00Z',
  savedBy: 'Anne Lund',
  note: 'Aftalt på mødet.',
};
const ranked = (...names: string[]) =>
  names.map((name, place) => ({
    __typename: 'RankedOne',
    id: name,
    title: { da: name, en: name, de: name },
    score: 90 - place,
  }));

const page = (said: Answers = {}, viewerCanChangeRules = true): Answers => ({
  CurrentViewer: () => ({
    viewer: { __typename: 'Viewer', id: 'p1', viewerCanChangeRules, viewerCanUseDesk: true },
  }),
  RulesPage: () => ({
    ruleSet,
    ruleSets: { nodes: [ruleSet], pageInfo: { hasNextPage: false, endCursor: null } },
  }),
  RulesEffect: () => ({
    rulesEffect: {
      cases: 7,
      firstChanges: 1,
      orderChanges: 2,
      shown: [
        {
          id: 'r1',
          title: { da: 'Tekstil, Herning', en: '', de: '' },
          before: ranked('Karen', 'Bent'),
          after: ranked('Bent', 'Karen'),
        },
      ],
    },
  }),
  ...said,
});

const look = async () => {
  await userEvent.selectOptions(await screen.findByLabelText('Har plads'), 'HIGH');
  await userEvent.click(screen.getByRole('button', { name: 'Se virkningen' }));
  await screen.findByRole('heading', { name: 'Virkningen, før I gemmer' });
};

describe('the rules of matching', () => {
  it('say how much each criterion counts, what stands fast, and who saved them', async () => {
    await renderPage('/rules', page());
    expect(await screen.findByLabelText('Kan hjælpe med behovet')).toHaveValue('HIGH');
    expect(screen.queryByRole('combobox', { name: 'Sprog' })).not.toBeInTheDocument();
    expect(screen.getByText(/kan ikke ændres/)).toBeVisible();
    expect(screen.getByText(/Gemt af Anne Lund den 2\. januar/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Se virkningen' })).toBeDisabled();
  });

  it('are of whatever the address says, and of what is chosen', async () => {
    const asked: unknown[] = [];
    const { router } = await renderPage(
      '/rules?kind=BUSINESS',
      page({
        RulesPage: ({ kind }) => {
          asked.push(kind);
          return {
            ruleSet: { ...ruleSet, id: `${kind}.2` },
            ruleSets: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
          };
        },
      }),
    );
    const chosen = await screen.findByRole('combobox', { name: 'Regler for' });
    expect(chosen).toHaveDisplayValue('Virksomheder til overtagelse');
    await userEvent.selectOptions(chosen, 'Kandidater og job');
    expect(router.state.location.search).toEqual({ kind: 'CANDIDATE' });
    expect([...new Set(asked)]).toEqual(['BUSINESS', 'CANDIDATE']);
  });

  it('show what a change does to those who wait before they can be saved', async () => {
    await renderPage('/rules', page());
    await screen.findByLabelText('Har plads');
    expect(screen.queryByRole('button', { name: 'Gem reglerne' })).not.toBeInTheDocument();
    await look();
    expect(screen.getByRole('status')).toHaveTextContent(
      'For 1 ville en anden stå først af de 7, der venter.',
    );
    const changed = screen.getByRole('heading', { name: 'Tekstil, Herning' }).closest('li') as HTMLElement;
    expect(
      within(changed)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.replace(/\d+/, '')),
    ).toEqual(['Karen', 'Bent', 'Bent', 'Karen']);
  });

  it('are saved with a reason, from the version that was looked at', async () => {
    const sent: unknown[] = [];
    await renderPage(
      '/rules',
      page({
        SaveRules: ({ input }) => {
          sent.push(input);
          return { saveRules: { ruleSet: { __typename: 'RuleSet', id: 'MENTOR.3' }, problem: null } };
        },
      }),
    );
    await look();
    await userEvent.click(screen.getByRole('button', { name: 'Gem reglerne' }));
    expect(screen.getByText('Skriv mindst ti tegn om hvorfor')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Hvorfor ændrer I reglerne?'), 'Flere skal i spil.');
    await userEvent.click(screen.getByRole('button', { name: 'Gem reglerne' }));
    expect(sent).toEqual([
      {
        kind: 'MENTOR',
        basedOnVersion: 2,
        note: 'Flere skal i spil.',
        weights: [
          { criterion: 'TOPICS', weight: 'HIGH' },
          { criterion: 'LANGUAGE', weight: 'MUST' },
          { criterion: 'ROOM', weight: 'HIGH' },
        ],
      },
    ]);
  });

  it('say so when somebody else was first', async () => {
    await renderPage(
      '/rules',
      page({
        SaveRules: () => ({
          saveRules: { ruleSet: null, problem: { __typename: 'Problem', code: 'CONFLICT', field: null } },
        }),
      }),
    );
    await look();
    await userEvent.type(screen.getByLabelText('Hvorfor ændrer I reglerne?'), 'Flere skal i spil.');
    await userEvent.click(screen.getByRole('button', { name: 'Gem reglerne' }));
    expect(await screen.findByText(/En anden har gemt nye regler imens/)).toBeVisible();
  });

  it('must give points for something', async () => {
    await renderPage('/rules', page());
    await userEvent.selectOptions(await screen.findByLabelText('Har plads'), 'MUST');
    await userEvent.selectOptions(screen.getByLabelText('Kan hjælpe med behovet'), 'MUST');
    expect(screen.getByRole('alert')).toHaveTextContent('Mindst ét kriterium skal give point');
    expect(screen.getByRole('button', { name: 'Se virkningen' })).toBeDisabled();
  });

  it('are not there for others', async () => {
    await renderPage('/rules', page({}, false));
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Regler for match');
  });
});
