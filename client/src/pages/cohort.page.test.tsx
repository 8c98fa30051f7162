import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCohort, anOffer, aPair, aPlan, aSeeker } from '../testing/cohorts.ts';
import { renderPage, type Answers } from '../testing/render-page.tsx';
import { anAdviser } from '../testing/requests.ts';

const sewing = aSeeker('s1', 'Tekstil · Budget', 'Mette Strand');
const baking = aSeeker('s2', 'Fødevarer · Eksport');
const karen = anOffer('o1', 'Karen Holm');
const ole = anOffer('o2', 'Ole Kjær');
const plans = [
  aPlan('BEST_TOTAL', [aPair('p1', sewing, karen)], {
    waitingCount: 1,
    waiting: [{ __typename: 'CohortWaiting', id: 'w1', reason: 'NO_PLACE', seeker: baking }],
    swapCount: 1,
    swaps: [
      {
        __typename: 'CohortSwap',
        id: 'x1',
        score: 70,
        seeker: baking,
        offer: karen,
        seekerHas: null,
        offerHas: sewing,
      },
    ],
  }),
  aPlan('EVERYONE', [aPair('p2', sewing, ole), aPair('p3', baking, karen)]),
];

async function openCohort(cohort: object, answers: Answers = {}) {
  const sent: unknown[] = [];
  const view = await renderPage('/cohorts/c1', {
    CurrentViewer: () => ({ viewer: anAdviser }),
    CohortPage: () => ({ cohort }),
    PublishCohortPlan: ({ input }) => {
      sent.push(input);
      return {
        publishCohortPlan: {
          cohort: aCohort({ state: 'PUBLISHED', publishedPlan: 'EVERYONE', viewerCanPublish: false }),
          problem: null,
        },
      };
    },
    DiscardCohort: ({ input }) => {
      sent.push(input);
      return { discardCohort: { cohort: aCohort({ state: 'DISCARDED' }), problem: null } };
    },
    PlanCohort: ({ input }) => {
      sent.push(input);
      return { planCohort: { cohort: aCohort({ isBeingPlanned: true, progress: 0 }), problem: null } };
    },
    OpenCohortRanking: ({ input }) => {
      sent.push(input);
      return { openCohortRanking: { cohort: aCohort({ state: 'RANKING' }), problem: null } };
    },
    ...answers,
  });
  return { ...view, sent };
}

const plan = async (name: string) => within(await screen.findByRole('region', { name }));

describe('a cohort', () => {
  it('shows its plans side by side, with sums, who waits and why, and who would rather swap', async () => {
    await openCohort(aCohort({ plans }));
    const best = await plan('Bedst for alle tilsammen');
    expect(best.getByText('160')).toBeVisible();
    expect(best.getByText('Pladserne hos dem, der passer, gik til andre')).toBeVisible();
    expect(
      best.getByText('Fødevarer · Eksport, Herning og Karen Holm passer bedre sammen end dem, de får.'),
    ).toBeInTheDocument();
    expect(best.getByText('I planen: ingen og Mette Strand.')).toBeInTheDocument();
    const everyone = await plan('Flest muligt får en mentor');
    expect(everyone.getByRole('link', { name: 'Ole Kjær' })).toHaveAttribute('href', '/mentors/o2');
    expect(everyone.getByRole('link', { name: 'Mette Strand' })).toHaveAttribute('href', '/requests/s1');
    expect(everyone.getByText('Tekstil · Budget')).not.toHaveAttribute('lang');
    for (const headline of everyone.getAllByText('Har solgt tøj'))
      expect(headline).toHaveAttribute('lang', 'da');
    expect(everyone.getByText('Ingen venter.')).toBeVisible();
    expect(everyone.getAllByText('Kun her').length).toBe(2);
  });

  it('asks before it publishes a plan, and says that it cannot be taken back', async () => {
    const { sent } = await openCohort(aCohort({ plans }));
    await userEvent.click(
      (await plan('Flest muligt får en mentor')).getByRole('button', { name: 'Udgiv denne plan' }),
    );
    const dialog = within(screen.getByRole('dialog', { name: 'Udgiv »Flest muligt får en mentor«?' }));
    expect(
      dialog.getByText(/Efter 30 sekunder spørges de, og så kan planen ikke tages tilbage/),
    ).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Ja, udgiv planen' }));
    expect(sent).toEqual([{ cohortId: 'c1', method: 'EVERYONE' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says why a plan was not published, and the question stays', async () => {
    const problem = { code: 'CONFLICT', field: 'method' };
    await openCohort(aCohort({ plans }), {
      PublishCohortPlan: () => ({ publishCohortPlan: { cohort: null, problem } }),
    });
    await userEvent.click(
      (await plan('Flest muligt får en mentor')).getByRole('button', { name: 'Udgiv denne plan' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ja, udgiv planen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('En anden har ændret det imens.');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('is thrown away after a question, too', async () => {
    const { sent } = await openCohort(aCohort({ plans }));
    await userEvent.click(await screen.findByRole('button', { name: 'Kassér' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, kassér' }));
    expect(sent).toEqual([{ cohortId: 'c1' }]);
  });

  it('tells what became of the pairs of a published plan', async () => {
    const published = [
      aPlan('BEST_TOTAL', [
        aPair('p1', sewing, karen, { state: 'PUBLISHED' }),
        aPair('p4', baking, ole, { state: 'LEFT_OUT', leftOutReason: 'MENTOR_PAUSED' }),
      ]),
    ];
    const none = { viewerCanPublish: false, viewerCanMakePlans: false, viewerCanDiscard: false };
    await openCohort(aCohort({ state: 'PUBLISHED', publishedPlan: 'BEST_TOTAL', ...none, plans: published }));
    const best = await plan('Bedst for alle tilsammen');
    expect(best.getByText('Foreslået')).toBeVisible();
    expect(best.getByText('Blev ikke til noget')).toBeVisible();
    expect(best.getByText('Mentoren holder pause. Vælg en anden.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Udgiv|Kassér|Find/ })).toBeNull();
  });

  it('asks both sides for wishes until a day that is not over', async () => {
    const { sent } = await openCohort(
      aCohort({ state: 'DRAFT', plannedAt: null, viewerCanOpenRanking: true }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Bed om ønsker først' }));
    const dialog = within(screen.getByRole('dialog'));
    const day = async (year: string) => {
      for (const [label, value] of [
        ['Dag', '1'],
        ['Måned', '12'],
        ['År', year],
      ] as const) {
        await userEvent.clear(dialog.getByLabelText(label));
        await userEvent.type(dialog.getByLabelText(label), value);
      }
      await userEvent.click(dialog.getByRole('button', { name: 'Send' }));
    };
    await day('2020');
    expect(dialog.getByText('Skriv en dag, der ikke er gået.')).toBeVisible();
    expect(sent).toEqual([]);
    await day('2099');
    expect(sent).toEqual([{ cohortId: 'c1', until: '2099-12-01' }]);
  });

  it('whose plans could not be made says so, and they can be asked for again', async () => {
    const failed = { state: 'DRAFT', plannedAt: null, notice: 'FAILED', viewerCanPublish: false };
    const { sent } = await openCohort(aCohort(failed));
    expect(await screen.findByText(/^Noget gik galt hos os, også da det blev prøvet igen/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(sent).toEqual([{ cohortId: 'c1' }]);
  });

  it('shows how far the plans are', async () => {
    await openCohort(aCohort({ isBeingPlanned: true, progress: 50, viewerCanPublish: false }));
    expect(await screen.findByRole('progressbar', { name: '50 procent færdig' })).toBeVisible();
  });

  it('is not there for anybody but advisers', async () => {
    await openCohort(aCohort(), {
      CurrentViewer: () => ({ viewer: { ...anAdviser, viewerCanUseDesk: false } }),
    });
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Forår');
  });
});
