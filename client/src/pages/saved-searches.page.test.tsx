import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { currentToasts } from '../ui/toast.ts';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const same = (words: string) => ({ da: words, en: words, de: words });
const aSearch = (said: object = {}) => ({
  __typename: 'SavedSearch',
  id: 's1',
  kind: 'MENTORS',
  name: 'Budget i Herning',
  terms: [same('Budget'), same('Herning')],
  path: '/mentors?topic=budget&town=herning',
  alert: 'DAILY',
  isGone: false,
  newCount: 1,
  hits: [
    {
      __typename: 'SearchHit',
      id: 'h1',
      title: null,
      name: 'Karen Klar',
      path: '/mentors/m1',
      foundAt: '2026-09-01T08:00:00Z',
      isNew: true,
    },
  ],
  ...said,
});
const page = (searches: object[], more: Answers = {}): Answers => ({
  CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'p1' } }),
  SavedSearchesPage: () => ({ viewer: { __typename: 'Viewer', id: 'p1', savedSearches: searches } }),
  ...more,
});

describe('my searches', () => {
  it('say what they look for, what has come, and how many of them are new', async () => {
    await renderPage('/my/searches', page([aSearch()]));
    const card = (await screen.findByRole('heading', { name: 'Budget i Herning' })).closest(
      'li',
    ) as HTMLElement;
    expect(card).toHaveTextContent('Leder efter: Budget · Herning');
    expect(within(card).getByText('1 ny')).toBeVisible();
    expect(within(card).getByRole('link', { name: 'Karen Klar' })).toHaveAttribute('href', '/mentors/m1');
    expect(within(card).getByRole('link', { name: 'Se listen for Budget i Herning' })).toHaveAttribute(
      'href',
      '/mentors?topic=budget&town=herning',
    );
    expect(screen.getByText('1 af 20 gemt')).toBeVisible();
  });

  it('are deleted at once, and come back by the same message', async () => {
    const sent: unknown[] = [];
    const answer = (field: string) => (variables: Record<string, unknown>) => {
      sent.push([field, variables['input']]);
      return { [field]: { search: aSearch(), problem: null } };
    };
    await renderPage(
      '/my/searches',
      page([aSearch()], {
        DeleteSavedSearch: answer('deleteSavedSearch'),
        RestoreSavedSearch: answer('restoreSavedSearch'),
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Slet Budget i Herning' }));
    const toast = currentToasts().at(-1);
    expect(toast?.message).toBe('»Budget i Herning« er slettet.');
    await toast?.undo?.();
    expect(sent).toEqual([
      ['deleteSavedSearch', { searchId: 's1' }],
      ['restoreSavedSearch', { searchId: 's1' }],
    ]);
  });

  it('tell no more when that is switched off', async () => {
    const sent: unknown[] = [];
    await renderPage(
      '/my/searches',
      page([aSearch()], {
        ChangeSavedSearch: ({ input }) => {
          sent.push(input);
          return { changeSavedSearch: { search: aSearch({ alert: 'NONE' }), problem: null } };
        },
      }),
    );
    await userEvent.click(await screen.findByRole('checkbox', { name: /Sig til højst én gang om dagen/ }));
    expect(sent).toEqual([{ searchId: 's1', alert: 'NONE' }]);
  });

  it('say when what they look for is gone', async () => {
    await renderPage(
      '/my/searches',
      page([aSearch({ isGone: true, kind: null, path: null, terms: [], hits: [] })]),
    );
    expect(await screen.findByText(/Det, søgningen leder efter, findes ikke mere/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Slet Budget i Herning' })).toBeVisible();
  });

  it('say how to begin when there is none, and who must log in', async () => {
    await renderPage('/my/searches', page([]));
    expect(await screen.findByText(/Du har ikke gemt nogen søgninger/)).toBeVisible();
    await renderPage('/my/searches', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible();
  });
});
