import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';
import { anAdviser } from '../testing/requests.ts';

const administrator = {
  ...anAdviser,
  id: 'bo',
  viewerCanInvite: true,
  person: { id: 'bo', name: 'Bo Holm' },
};
const hats = [
  {
    id: 'h1',
    kind: 'ADMINISTRATOR',
    givenAt: '2026-03-04T09:00:00.000Z',
    person: { id: 'bo', name: 'Bo Holm' },
    organisation: null,
  },
  {
    id: 'h2',
    kind: 'ORGANISER',
    givenAt: '2026-02-03T09:00:00.000Z',
    person: { id: 'anne', name: 'Anne Dahl' },
    organisation: { id: 'o', name: 'Erhvervsrådet' },
  },
];

type Said = { viewer?: object | null; path?: string; problem?: string };

async function openPeople({ viewer = administrator, path = '/admin/people', problem }: Said = {}) {
  const asked: unknown[] = [];
  const ended: unknown[] = [];
  const view = await renderPage(path, {
    CurrentViewer: () => ({ viewer }),
    AdminPeoplePage: (variables) => {
      asked.push(variables);
      const pageInfo = { hasNextPage: true, endCursor: 'next' };
      return { hats: { nodes: hats, pageInfo, totalCount: 60 } };
    },
    EndHat: ({ input }) => {
      ended.push(input);
      return {
        endHat: problem ? { hatId: null, problem: { code: problem } } : { hatId: 'h2', problem: null },
      };
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { asked, ended, view };
}
const endOf = (name: string) => screen.findByRole('button', { name: new RegExp(`Tag rollen fra – ${name}`) });

describe('people and roles', () => {
  it('tells who has which role, for whom and since when, how many there are, and where roles are given', async () => {
    const { asked } = await openPeople();
    const [, bo, anne] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(bo).toHaveTextContent(/Bo Holm.*Administrator.*–.*4\. marts 2026/);
    expect(anne).toHaveTextContent(/Anne Dahl.*Arrangør.*Erhvervsrådet.*3\. februar 2026/);
    expect(screen.getByRole('heading', { name: '60 roller' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Inviter en person' })).toHaveAttribute('href', '/invitations');
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await waitFor(() => expect(asked.at(-1)).toEqual({ after: 'next' }));
  });

  it('keeps role and name in the address', async () => {
    const { asked, view } = await openPeople({ path: '/admin/people?kind=ORGANISER' });
    await screen.findByRole('table');
    expect(asked).toEqual([{ kind: 'ORGANISER' }]);
    await userEvent.type(screen.getByLabelText('Søg efter navn'), 'dahl{Enter}');
    await waitFor(() => expect(asked.at(-1)).toEqual({ kind: 'ORGANISER', search: 'dahl' }));
    await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'Alle roller');
    await waitFor(() => expect(asked.at(-1)).toEqual({ search: 'dahl' }));
    expect(view.router.state.location.search).toEqual({ q: 'dahl' });
  });

  it('takes a role off somebody once it was said what comes of it', async () => {
    const { ended } = await openPeople();
    await userEvent.click(await endOf('Anne Dahl'));
    const dialog = screen.getByRole('dialog', { name: 'Tag rollen Arrangør fra Anne Dahl?' });
    expect(dialog).toHaveTextContent(/gælder for Erhvervsrådet.*med det samme og kan ikke fortrydes/);
    expect(dialog).not.toHaveTextContent('egen rolle');
    expect(ended).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tag rollen fra' }));
    expect(await screen.findByText('Anne Dahl har ikke længere rollen Arrangør.')).toBeVisible();
    expect(ended).toEqual([{ hatId: 'h2' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { name: '60 roller' })).toHaveFocus();
  });

  it('explains that the last administrator stays, and warns whoever takes off their own', async () => {
    await openPeople({ problem: 'LAST_ADMINISTRATOR' });
    await userEvent.click(await endOf('Bo Holm'));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('Du mister adgangen til denne side med det samme.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tag rollen fra' }));
    expect(await within(dialog).findByText(/Giv først en anden rollen/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Behold rollen' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not there for others', async () => {
    const { asked } = await openPeople({ viewer: anAdviser });
    expect(screen.queryByText('Personer og roller')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('asks whoever is not logged in to do so first, and leads back', async () => {
    const { asked } = await openPeople({ viewer: null });
    const link = within(screen.getByRole('main')).getByRole('link', { name: 'Log ind' });
    expect(link).toHaveAttribute('href', '/log-in?to=%2Fadmin%2Fpeople');
    expect(asked).toEqual([]);
  });
});
