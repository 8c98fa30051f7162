import type { Api } from '../../../testing/run-operation.ts';
import type { Someone } from './journey.ts';

const COHORT = `id state isBeingPlanned notice publishedPlan seekers offers places rankedBySeekers rankedByOffers
  viewerCanPublish plans { method totalFit matched waitingCount swapCount doubt
    pairs { nodes { id score state leftOutReason seekerRank offerRank seeker { id title { en } name town { id } } offer { id name path }
      rationale { score ruleVersion contributions { points } } } }
    waiting { reason seeker { id title { en } } }
    swaps { score seeker { id } offer { id name } seekerHas { id name } offerHas { id } } }`;

export interface FaceSeen {
  id: string;
  name: string | null;
  title: { en: string };
}
export interface PlanSeen {
  method: string;
  totalFit: number;
  matched: number;
  waitingCount: number;
  swapCount: number;
  doubt: number;
  pairs: {
    nodes: {
      id: string;
      score: number;
      state: string;
      leftOutReason: string | null;
      seeker: FaceSeen;
      offer: FaceSeen;
      rationale: { score: number; ruleVersion: number; contributions: { points: number }[] };
    }[];
  };
  waiting: { reason: string; seeker: FaceSeen }[];
  swaps: {
    score: number;
    seeker: FaceSeen;
    offer: FaceSeen;
    seekerHas: FaceSeen | null;
    offerHas: FaceSeen | null;
  }[];
}
export interface CohortSeen {
  id: string;
  state: string;
  isBeingPlanned: boolean;
  notice: string | null;
  publishedPlan: string | null;
  seekers: number;
  offers: number;
  places: number;
  rankedBySeekers: number;
  rankedByOffers: number;
  viewerCanPublish: boolean;
  plans: PlanSeen[];
}
export interface CohortAnswered {
  cohort: CohortSeen | null;
  problem: { code: string; field: string | null } | null;
}

/** What advisers do with cohorts, as the pages ask for it. */
export function cohortsOf(api: Api) {
  const change = (name: string, type: string) => async (by: Someone, input: object) =>
    (
      await api.run<{ done: CohortAnswered }>(
        `mutation ($input: ${type}!) { done: ${name}(input: $input) { cohort { ${COHORT} } problem { code field } } }`,
        { input },
        by,
      )
    ).done;
  const create = change('createCohort', 'CreateCohortInput');
  const plan = change('planCohort', 'PlanCohortInput');
  const see = async (by: Someone, id: string) => {
    const { cohort } = await api.run<{ cohort: CohortSeen | null }>(
      `query ($id: ID!) { cohort(id: $id) { ${COHORT} } }`,
      { id },
      by,
    );
    if (!cohort) throw new Error('There is no such cohort.');
    return cohort;
  };

  return {
    create,
    plan,
    see,
    openRanking: change('openCohortRanking', 'OpenCohortRankingInput'),
    publish: change('publishCohortPlan', 'PublishCohortPlanInput'),
    discard: change('discardCohort', 'DiscardCohortInput'),
    /** A cohort of these requests, with its plans. */
    async planned(by: Someone, seekerIds: readonly string[]): Promise<CohortSeen> {
      const { cohort, problem } = await create(by, { kind: 'MENTOR', name: 'Forår', seekerIds });
      if (!cohort) throw new Error(`Not created: ${problem?.code}`);
      await plan(by, { cohortId: cohort.id });
      await api.runJobs();
      return see(by, cohort.id);
    },
  };
}
