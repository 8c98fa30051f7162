import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const same = (words: string) => ({ da: words, en: words, de: words });
const shortage = (id: string, asked: number | null, found: number | null, foundInRegion = found) => ({
  __typename: 'Shortage',
  id,
  concept: { __typename: 'Concept', id, label: same(id) },
  asked,
  found,
  foundInRegion,
  countedAt: '2026-09-01T01:30:00Z',
});
const asked: Record<string, unknown>[] = [];
const page = (nodes: object[], viewerCanReadShortages = true): Answers => ({
  CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'p1', viewerCanReadShortages } }),
  Choices: () => ({
    topics: [],
    industries: [],
    towns: [{ __typename: 'Town', id: 'sunds', name: 'Sunds' }],
  }),
  ShortagesPage: (variables) => {
    asked.push(variables);
    return { shortages: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
  },
});

describe('what is short', () => {
  it('is told in plain words, and small numbers are not', async () => {
    await renderPage(
      '/shortages',
      page([
        shortage('Patent', 13, 0),
        shortage('Salg', 30, 12),
        shortage('Budget', 9, null),
        shortage('Netværk', null, 0),
        shortage('Pitch', null, null),
        shortage('Kontrakter', null, 12),
      ]),
    );
    const table = await screen.findByRole('table', { name: /i hele regionen/ });
    expect(within(table).getByRole('row', { name: /Patent/ })).toHaveTextContent(
      '13 beder om det, og ingen kan hjælpe',
    );
    expect(within(table).getByRole('row', { name: /Salg/ })).toHaveTextContent(
      '2,5 beder om det for hver, der kan hjælpe',
    );
    expect(within(table).getByRole('row', { name: /Budget/ })).toHaveTextContent(
      '9 beder om det, og få kan hjælpe',
    );
    expect(within(table).getByRole('row', { name: /Netværk/ })).toHaveTextContent('Ingen kan hjælpe');
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 4);
    expect(screen.getByRole('region', { name: 'Også efterspurgt af få' })).toHaveTextContent(
      'Færre end fem beder om hver af dem, så vi viser ingen tal: Pitch og Kontrakter.',
    );
    expect(screen.getByText(/Færre end fem mennesker vises ikke som et tal/)).toBeVisible();
    expect(screen.getByText('Talt op 1. september 2026.')).toBeVisible();
  });

  it('says so where only a few ask for each thing', async () => {
    await renderPage('/shortages', page([shortage('Pitch', null, 8)]));
    expect(await screen.findByText('Der er ingen, som fem eller flere beder om lige nu.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is chosen by town and kind in the address, and a town shows the region beside it', async () => {
    asked.length = 0;
    const { router } = await renderPage('/shortages', page([shortage('Patent', 6, 0, 12)]));
    await userEvent.selectOptions(await screen.findByLabelText('By'), 'sunds');
    await userEvent.selectOptions(screen.getByLabelText('Slags'), 'TOPIC');
    expect(router.state.location.search).toEqual({ town: 'sunds', scheme: 'TOPIC' });
    const table = await screen.findByRole('table', { name: 'Kompetencer, der mangler i Sunds' });
    expect(within(table).getByRole('columnheader', { name: 'I hele regionen' })).toBeVisible();
    expect(asked.at(-1)).toEqual({ townId: 'sunds', scheme: 'TOPIC' });
  });

  it('is not for everybody', async () => {
    asked.length = 0;
    await renderPage('/shortages', page([], false));
    expect(await screen.findByText(/Listen er for rådgivere/)).toBeVisible();
    expect(asked).toEqual([]);
  });
});
