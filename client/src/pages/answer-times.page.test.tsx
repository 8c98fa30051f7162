import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

const council = {
  kind: 'MENTOR',
  unit: { id: 'council', name: 'Erhvervsrådet' },
  promiseBusinessDays: 2,
  turnBusinessDays: 3,
  turns: 48,
  medianBusinessDays: 1.25,
  ninetiethBusinessDays: 1.9,
  onTimeShare: 0.94,
};

async function openTimes(responseFigures: object[]) {
  await renderPage('/answer-times', { AnswerTimesPage: () => ({ responseFigures }) });
  await screen.findByRole('heading', { level: 1, name: 'Svartider' });
}

describe('the answer times', () => {
  it('stand beside what is promised, with how they are counted', async () => {
    await openTimes([council]);
    const unit = (await screen.findByRole('heading', { name: 'Erhvervsrådet' })).closest('li') as HTMLElement;
    expect(unit).toHaveTextContent(
      'Vi lover svar inden 2 hverdage. Derefter har hver, der er spurgt, 3 hverdage.',
    );
    expect(unit).toHaveTextContent('Halvdelen får svar inden1,3 hverdage');
    expect(unit).toHaveTextContent('9 ud af 10 får svar inden1,9 hverdage');
    expect(unit).toHaveTextContent('Bygger på 48 svar.');
    expect(within(unit).getByRole('progressbar', { name: 'Svar til tiden' })).toHaveAttribute(
      'aria-valuenow',
      '94',
    );
    expect(screen.getByRole('heading', { name: 'Sådan tæller vi' })).toBeVisible();
  });

  it.each([
    ['da', 0.2, 'under en hverdag'],
    ['da', 1.02, '1 hverdag'],
    ['da', 1.4, '1,4 hverdage'],
    ['en', 0.97, 'less than a business day'],
    ['en', 1, '1 business day'],
    ['en', 1.4, '1.4 business days'],
    ['de', 1, '1 Werktag'],
    ['de', 1.4, '1,4 Werktagen'],
  ] as const)('are told as one says it (%s): %s', async (language, medianBusinessDays, words) => {
    await renderPage(
      '/answer-times',
      { AnswerTimesPage: () => ({ responseFigures: [{ ...council, medianBusinessDays }] }) },
      language,
    );
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('are not shown where there are too few answers; the promise is', async () => {
    await openTimes([
      { ...council, turns: null, medianBusinessDays: null, ninetiethBusinessDays: null, onTimeShare: null },
    ]);
    expect(await screen.findByText(/Der er for få svar til at vise tal/)).toBeVisible();
    expect(screen.getByText('svar inden 2 hverdage')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('say when there is nothing to show yet', async () => {
    await openTimes([]);
    expect(await screen.findByText('Der er ingen svartider at vise endnu.')).toBeVisible();
  });
});
