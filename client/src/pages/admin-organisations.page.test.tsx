import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';
import { anAdviser } from '../testing/requests.ts';

const words = (text: string) => ({ da: text, en: text, de: text });
const administrator = { ...anAdviser, viewerCanInvite: true, viewerCanKeepOrganisations: true };
const organisations = [
  {
    id: 'hub',
    name: 'Erhvervshus Midtjylland',
    kind: words('Erhvervshus'),
    cvr: '29189919',
    names: [
      { name: 'Erhvervshus Midt', validFrom: '2099-01-01', validTo: null },
      { name: 'Erhvervshus Midtjylland', validFrom: '2019-01-01', validTo: '2099-01-01' },
      { name: 'Væksthus Midtjylland', validFrom: '2007-01-01', validTo: '2019-01-01' },
    ],
  },
];

type Said = { viewer?: object; path?: string; problem?: { code: string; field: string } };

async function openOrganisations({
  viewer = administrator,
  path = '/admin/organisations',
  problem,
}: Said = {}) {
  const asked: unknown[] = [];
  const sent: unknown[] = [];
  const answer = ({ input }: Record<string, unknown>) => {
    sent.push(input);
    return problem ? { organisation: null, problem } : { organisation: organisations[0], problem: null };
  };
  const view = await renderPage(path, {
    CurrentViewer: () => ({ viewer }),
    AdminOrganisationsPage: (variables) => {
      asked.push(variables);
      return {
        organisations: {
          nodes: organisations,
          pageInfo: { hasNextPage: false, endCursor: null },
          totalCount: 1,
        },
      };
    },
    OrganisationKinds: () => ({ organisationKinds: [{ code: 'COMPANY', label: words('Virksomhed') }] }),
    Choices: () => ({ topics: [], industries: [], towns: [{ id: 'herning', name: 'Herning' }] }),
    CreateOrganisation: (variables) => ({ createOrganisation: answer(variables) }),
    RenameOrganisation: (variables) => ({ renameOrganisation: answer(variables) }),
  });
  await screen.findByRole('heading', { level: 1 });
  return { asked, sent, view };
}
const fill = async (label: string | RegExp, text: string) =>
  userEvent.type(await screen.findByLabelText(label), text);
const date = async (day: string, month: string, year: string) => {
  await fill('Dag', day);
  await fill('Måned', month);
  await fill('År', year);
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => localStorage.clear());
beforeEach(() => sessionStorage.clear());

describe('organisations', () => {
  it('stand with kind, number, and the names they had and will have', async () => {
    await openOrganisations();
    const [, hub] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(hub).toHaveTextContent(
      /Erhvervshus Midtjylland.*Fra 1\. januar 2099: Erhvervshus Midt.*Indtil 1\. januar 2019: Væksthus Midtjylland.*Erhvervshus.*29189919/,
    );
    expect(screen.getByRole('heading', { name: '1 organisation' })).toBeVisible();
  });

  it('are searched for in the address', async () => {
    const { asked, view } = await openOrganisations({ path: '/admin/organisations?q=uld' });
    await screen.findByRole('table');
    expect(asked).toEqual([{ search: 'uld' }]);
    const box = screen.getByRole('searchbox');
    await userEvent.clear(box);
    await userEvent.type(box, '100%{Enter}');
    await waitFor(() => expect(asked.at(-1)).toEqual({ search: '100%' }));
    expect(view.router.state.location.search).toEqual({ q: '100%' });
  });

  it('are not there for others', async () => {
    const { asked } = await openOrganisations({ viewer: anAdviser });
    expect(screen.queryByText('Organisationer')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('a new organisation', () => {
  it('is sent with its numbers as the registers write them, and nothing for what is left open', async () => {
    const { sent, view } = await openOrganisations();
    await userEvent.click(await screen.findByRole('link', { name: 'Opret organisation' }));
    expect(await screen.findByRole('heading', { name: 'Ny organisation' })).toHaveFocus();
    await fill('Navn', 'Uldjyde Maskiner ApS');
    await userEvent.selectOptions(screen.getByLabelText('Art'), 'Virksomhed');
    await fill(/^CVR-nummer/, 'DK 12 34 56 74');
    await press('Opret organisation');
    expect(await screen.findByText('Erhvervshus Midtjylland er oprettet.')).toBeVisible();
    expect(sent).toEqual([
      {
        name: 'Uldjyde Maskiner ApS',
        kindCode: 'COMPANY',
        cvr: '12345674',
        gln: null,
        industryScheme: null,
        industryCode: null,
        townId: null,
        validFrom: null,
      },
    ]);
    expect(view.router.state.location.search).toEqual({});
    await waitFor(() => expect(screen.getByRole('link', { name: 'Opret organisation' })).toHaveFocus());
  });

  it('is not sent with what is missing or wrong; each error stands at its field and leads there', async () => {
    const { sent } = await openOrganisations({ path: '/admin/organisations?form=new' });
    await fill(/^CVR-nummer/, '12345678');
    await fill(/^EAN-nummer/, '579000133055');
    await fill(/^Branchekode \(/, '62');
    await date('31', '2', '2026');
    await press('Opret organisation');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => [link.getAttribute('href'), link.textContent]),
    ).toEqual([
      ['#name', 'Skriv organisationens navn'],
      ['#kindCode', 'Vælg, hvad det er for en organisation'],
      [
        '#cvr',
        'CVR-nummeret passer ikke: Det sidste ciffer kontrollerer de andre. Tjek, om der er en tastefejl',
      ],
      ['#gln', 'Skriv EAN-nummeret med 13 cifre'],
      ['#industryCode', 'Skriv branchekoden med seks cifre, for eksempel 62.10.00'],
      ['#validFrom', 'Skriv en dato, der findes, for eksempel 1 3 2027'],
    ]);
    expect(sent).toEqual([]);
  });

  it('whose number is taken says so at the number; what was typed is still there after the form was closed', async () => {
    const problem = { code: 'CVR_TAKEN', field: 'cvr' };
    const { sent } = await openOrganisations({ path: '/admin/organisations?form=new', problem });
    await fill('Navn', 'Den Anden');
    await userEvent.selectOptions(screen.getByLabelText('Art'), 'Virksomhed');
    await fill(/^CVR-nummer/, '29189919');
    await press('Opret organisation');
    const error = 'Virksomheden med det CVR-nummer findes her allerede.';
    await waitFor(() =>
      expect(screen.getByLabelText(/^CVR-nummer/)).toHaveAccessibleDescription(new RegExp(error)),
    );
    expect(sent).toHaveLength(1);
    await press('Luk');
    await waitFor(() => expect(screen.queryByLabelText('Navn')).toBeNull());
    await userEvent.click(screen.getByRole('link', { name: 'Opret organisation' }));
    expect(await screen.findByLabelText('Navn')).toHaveValue('Den Anden');
    expect(screen.getByLabelText('Art')).toHaveValue('COMPANY');
  });
});

describe('a new name', () => {
  it('is sent with the day it begins, and told with it', async () => {
    const { sent, view } = await openOrganisations();
    await userEvent.click(await screen.findByRole('link', { name: 'Nyt navn til Erhvervshus Midtjylland' }));
    expect(
      await screen.findByText(/Navnet Erhvervshus Midtjylland bliver stående som historie/),
    ).toBeVisible();
    await fill('Nyt navn', 'Erhvervshuset');
    await date('1', '3', '2027');
    await press('Gem det nye navn');
    expect(await screen.findByText('Fra 1. marts 2027 er navnet Erhvervshuset.')).toBeVisible();
    expect(sent).toEqual([{ organisationId: 'hub', name: 'Erhvervshuset', validFrom: '2027-03-01' }]);
    expect(view.router.state.location.search).toEqual({});
  });

  it('needs a name and a day, and may not begin before the one there is', async () => {
    const problem = { code: 'NAME_BEGINS_TOO_EARLY', field: 'validFrom' };
    const { sent } = await openOrganisations({ path: '/admin/organisations?form=hub', problem });
    await press('Gem det nye navn');
    const links = () =>
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent);
    await waitFor(() =>
      expect(links()).toEqual(['Skriv organisationens navn', 'Skriv den dag, navnet gælder fra']),
    );
    expect(sent).toEqual([]);
    await fill('Nyt navn', 'Erhvervshuset');
    await date('1', '3', '2001');
    await press('Gem det nye navn');
    await waitFor(() => expect(links()).toEqual(['Navnet kan ikke gælde fra før det forrige navn.']));
    expect(screen.getByLabelText('Nyt navn')).toHaveValue('Erhvervshuset');
  });
});
