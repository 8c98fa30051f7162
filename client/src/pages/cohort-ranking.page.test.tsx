import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBlindSeeker, anOffer } from '../testing/cohorts.ts';
import { renderPage } from '../testing/render-page.tsx';
import { anAdviser } from '../testing/requests.ts';

const names = ['Karen', 'Ole', 'Iben', 'Bent', 'Lise', 'Palle'];
const ranking = (more: object = {}) => ({
  __typename: 'CohortRanking',
  id: 'm1',
  name: 'Forår',
  side: 'SEEKER',
  until: '2099-12-01',
  viewerCanRank: true,
  choices: names.map((name, at) => ({
    __typename: 'CohortChoice',
    id: `o${at}`,
    score: 90 - at,
    rank: null,
    face: anOffer(`o${at}`, name),
  })),
  ...more,
});

async function openRanking(more: object = {}) {
  const sent: unknown[] = [];
  await renderPage('/cohorts/rank/m1', {
    CurrentViewer: () => ({ viewer: anAdviser }),
    CohortRankingPage: () => ({ cohortRanking: ranking(more) }),
    RankCohort: ({ input }) => {
      sent.push(input);
      return { rankCohort: { ranking: ranking(), problem: null } };
    },
  });
  await screen.findByRole('heading', { name: 'Hvem vil du helst?' });
  return sent;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const mine = () =>
  within(screen.getByRole('region', { name: 'Dine ønsker' }))
    .queryAllByRole('listitem')
    .map((item) => names.find((name) => item.textContent?.includes(name)));

describe('whom one would like', () => {
  it('is chosen, moved and taken away by buttons, and saved in that order', async () => {
    const sent = await openRanking();
    expect(screen.getByText('Du har ikke valgt nogen endnu.')).toBeVisible();
    await press('Vælg Ole');
    expect(screen.getByRole('heading', { name: 'Dine ønsker' })).toHaveFocus();
    await press('Vælg Karen');
    await press('Vælg Iben');
    expect(mine()).toEqual(['Ole', 'Karen', 'Iben']);
    await press('Flyt Karen op');
    await press('Fjern Ole');
    expect(mine()).toEqual(['Karen', 'Iben']);
    await press('Gem ønsker');
    expect(sent).toEqual([{ memberId: 'm1', choiceIds: ['o0', 'o2'] }]);
  });

  it('are at most five', async () => {
    await openRanking();
    for (const name of names.slice(0, 5)) await press(`Vælg ${name}`);
    expect(screen.getByRole('status')).toHaveTextContent('Du har valgt fem.');
    await press('Vælg Palle');
    expect(mine()).toHaveLength(5);
  });

  it('shows a mentor what is needed, and no way to whoever needs it', async () => {
    const face = aBlindSeeker('s1', 'Tekstil · Budget');
    await openRanking({
      side: 'OFFER',
      choices: [{ __typename: 'CohortChoice', id: 's1', score: 80, rank: null, face }],
    });
    expect(screen.getByText('Tekstil · Budget')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Tekstil/ })).toBeNull();
  });

  it('is read and not changed when the time is over', async () => {
    await openRanking({
      viewerCanRank: false,
      choices: [{ __typename: 'CohortChoice', id: 'o1', score: 80, rank: 1, face: anOffer('o1', 'Ole') }],
    });
    expect(screen.getByText('Tiden til ønsker er gået.')).toBeVisible();
    expect(mine()).toEqual(['Ole']);
    expect(screen.queryByRole('button', { name: 'Gem ønsker' })).toBeNull();
  });
});
