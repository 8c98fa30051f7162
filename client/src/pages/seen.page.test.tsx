import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';

const aLook = (id: string, at: string, more: object = {}) => ({
  __typename: 'Sighting',
  id,
  at,
  purpose: 'CASE_WORK',
  recordKind: 'VENTURE',
  isThroughGrant: false,
  viewer: { __typename: 'Person', id: 'anne', name: 'Anne Lund' },
  organisation: { __typename: 'Organisation', id: 'council', name: 'Erhvervsrådet' },
  ...more,
});

async function openSeen(looks: object[], totalCount = looks.length) {
  const asked: unknown[] = [];
  await renderPage('/my/seen', {
    CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'mette' } }),
    SeenPage: (variables) => {
      asked.push(variables);
      return {
        seenBy: {
          nodes: looks,
          pageInfo: { hasNextPage: totalCount > looks.length, endCursor: 'c' },
          totalCount,
        },
      };
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Hvem har set mig' });
  return asked;
}

describe('who has seen me', () => {
  it('tells who, for whom, what, why, when and by whose leave, the looks of a day together', async () => {
    await openSeen([
      aLook('3', '2026-11-20T13:00:00.000Z'),
      aLook('2', '2026-11-20T10:00:00.000Z'),
      aLook('1', '2026-11-20T08:12:00.000Z'),
      aLook('0', '2026-11-19T08:00:00.000Z', {
        isThroughGrant: true,
        purpose: 'MATCHING',
        organisation: null,
        viewer: { __typename: 'Person', id: 'karen', name: 'Karen Holm' },
      }),
    ]);
    const day = await screen.findByRole('region', { name: 'Fredag 20. november 2026' });
    expect(day).toHaveTextContent('Anne Lund · Erhvervsrådet');
    expect(day).toHaveTextContent('Din idé eller virksomhed – for at behandle din sag');
    expect(day).toHaveTextContent('Som medarbejder');
    expect(day).toHaveTextContent('3 gange kl. 9.12, 11.00 og 14.00');
    const before = screen.getByRole('region', { name: 'Torsdag 19. november 2026' });
    expect(before).toHaveTextContent('Karen Holm');
    expect(before).toHaveTextContent('for at finde nogen, der passer til dig');
    expect(before).toHaveTextContent('Med din tilladelse');
    expect(before).toHaveTextContent('Én gang kl. 9.00');
  });

  it('names a minute once, however often they looked in it', async () => {
    await openSeen([
      aLook('3', '2026-11-20T13:00:20.000Z'),
      aLook('2', '2026-11-20T13:00:10.000Z'),
      aLook('1', '2026-11-20T08:12:00.000Z'),
    ]);
    const day = await screen.findByRole('region', { name: 'Fredag 20. november 2026' });
    expect(day).toHaveTextContent('3 gange kl. 9.12 og 14.00');
  });

  it('says so when it is nobody', async () => {
    await openSeen([]);
    expect(await screen.findByText('Ingen har slået dine oplysninger op.')).toBeVisible();
  });

  it('goes on at a click', async () => {
    const asked = await openSeen([aLook('1', '2026-11-20T08:12:00.000Z')], 60);
    await userEvent.click(await screen.findByRole('button', { name: 'Vis flere' }));
    expect(asked).toContainEqual({ after: 'c' });
  });

  it('stands beside the other pages about my data', async () => {
    await openSeen([]);
    const nav = screen.getByRole('navigation', { name: 'Dine oplysninger' });
    expect(within(nav).getByRole('link', { name: 'Hvem har set mig' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(within(nav).getByRole('link', { name: 'Mine samtykker' })).toHaveAttribute('href', '/my/consents');
    expect(within(nav).getByRole('link', { name: 'Mine data' })).toHaveAttribute('href', '/my/data');
  });
});
