import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCohort } from '../testing/cohorts.ts';
import { renderPage, type Answers } from '../testing/render-page.tsx';
import { anAdviser } from '../testing/requests.ts';

const page = { hasNextPage: false, endCursor: null };
const waiting = ['Mette', 'Yusuf'].map((name) => ({
  id: name,
  venture: {
    id: `v-${name}`,
    contactName: name,
    town: { id: 'herning', name: 'Herning' },
    industry: { id: 'textile', label: { da: 'Tekstil', en: 'Textile', de: 'Textil' } },
  },
}));

async function openCohorts(nodes: object[], answers: Answers = {}) {
  const sent: unknown[] = [];
  const view = await renderPage('/cohorts', {
    CurrentViewer: () => ({ viewer: anAdviser }),
    CohortsPage: () => ({ cohorts: { totalCount: nodes.length, nodes, pageInfo: page } }),
    WaitingForCohort: () => ({ mentorRequests: { nodes: waiting, pageInfo: page } }),
    CreateCohort: ({ input }) => {
      sent.push(input);
      return { createCohort: { cohort: aCohort({ id: 'c9' }), problem: null } };
    },
    CohortPage: () => ({ cohort: aCohort({ id: 'c9' }) }),
    ...answers,
  });
  return { ...view, sent };
}
const create = () => userEvent.click(screen.getByRole('button', { name: 'Lav hold' }));

describe('the list of cohorts', () => {
  it('leads to each, and says where it stands', async () => {
    await openCohorts([aCohort()]);
    expect(await screen.findByRole('link', { name: 'Forår' })).toHaveAttribute('href', '/cohorts/c1');
    expect(screen.getByText('Klar til at vælge')).toBeVisible();
    expect(screen.getByText('2 venter')).toBeVisible();
  });

  it('says in one sentence that there is none yet', async () => {
    await openCohorts([]);
    expect(await screen.findByText(/^Der er ingen hold endnu/)).toBeVisible();
  });
});

describe('a new cohort', () => {
  it('is of all who wait, and opens', async () => {
    const { sent, router } = await openCohorts([]);
    await userEvent.type(await screen.findByLabelText('Hvad skal holdet hedde?'), ' Forår ');
    await create();
    expect(sent).toEqual([{ kind: 'MENTOR', name: 'Forår' }]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Forår' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/cohorts/c9');
  });

  it('can be of some; without a name or anybody it is not sent, and the field says so', async () => {
    const { sent } = await openCohorts([]);
    await screen.findByLabelText('Hvad skal holdet hedde?');
    await create();
    expect(screen.getByText('Skriv et navn til holdet.')).toBeVisible();
    expect(screen.getByLabelText(/Hvad skal holdet hedde/)).toHaveFocus();
    await userEvent.type(screen.getByLabelText(/Hvad skal holdet hedde/), 'To');
    await userEvent.click(screen.getByRole('radio', { name: 'Kun nogle, jeg vælger' }));
    await create();
    expect(screen.getByText('Vælg mindst én.')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: /Yusuf/ }));
    await create();
    expect(sent).toEqual([{ kind: 'MENTOR', name: 'To', seekerIds: ['Yusuf'] }]);
  });

  it('that is refused says why', async () => {
    await openCohorts([], {
      CreateCohort: () => ({
        createCohort: { cohort: null, problem: { code: 'IN_ANOTHER_COHORT', field: 'seekerIds' } },
      }),
    });
    await userEvent.type(await screen.findByLabelText('Hvad skal holdet hedde?'), 'Forår');
    await create();
    expect(await screen.findByRole('alert')).toHaveTextContent('En af dem er på et andet hold');
  });

  it('whose name is refused says so at the name, and leads there', async () => {
    await openCohorts([], {
      CreateCohort: () => ({
        createCohort: { cohort: null, problem: { code: 'CPR_REFUSED', field: 'name' } },
      }),
    });
    await userEvent.type(await screen.findByLabelText('Hvad skal holdet hedde?'), 'Hold 1');
    await create();
    const name = await screen.findByRole('textbox', { name: /Hvad skal holdet hedde/ });
    await waitFor(() => expect(name).toHaveFocus());
    expect(name).toHaveAccessibleDescription(/CPR/);
    expect(name).toBeInvalid();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('cannot be when nobody waits', async () => {
    await openCohorts([], { WaitingForCohort: () => ({ mentorRequests: { nodes: [], pageInfo: page } }) });
    expect(await screen.findByText('Ingen venter på en mentor lige nu.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lav hold' })).toBeNull();
  });
});
