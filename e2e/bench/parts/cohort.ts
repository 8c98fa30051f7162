import assert from 'node:assert/strict';
import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { CohortEdges } from '@vaekstbro/server/src/features/cohorts/actions/gather-edges.ts';
import { NOBODY, PARTS } from '@vaekstbro/server/src/features/cohorts/model/assignment/edges.ts';
import type {
  PlanDraft,
  PlanTask,
} from '@vaekstbro/server/src/features/cohorts/model/assignment/make-plans.ts';
import { planAside } from '@vaekstbro/server/src/features/cohorts/model/assignment/plan-aside.ts';
import { bestTotalOfMatrix } from './dense-assignment.ts';
import { fitsOf, inventedMentors, inventedNeeds, type Ranker } from './invented.ts';
import { table } from '../table.ts';

/** So many rounds the planner takes at most, as in the product. */
const MOST_ROUNDS = 4;
const BUDGET_MS = 120_000;

type Cohort = { title: string; seekers: number; offers: number; places?: number; isDense: boolean };

/** The cohorts that are planned; `--quick` plans small ones. */
function cohorts(quick: boolean): Cohort[] {
  const size = quick ? 60 : 500;
  const [many, fewer] = quick ? [600, 200] : [10_000, 3300];
  return [
    { title: `${size} × ${size}, one place each`, seekers: size, offers: size, places: 1, isDense: true },
    { title: `${many} × ${fewer}, 1–5 places`, seekers: many, offers: fewer, isDense: false },
  ];
}

/** Plans cohorts by the planner's own code in its own thread; the smaller one is proven by a textbook method too. */
export async function measureCohorts(today: string, quick: boolean): Promise<string> {
  const rows: string[][] = [];
  for (const cohort of cohorts(quick)) {
    rows.push(...(await step(`A cohort of ${cohort.title} is planned`, () => plan(cohort, today))));
  }
  const titles = [
    'cohort',
    'who plans',
    'gathering s',
    'planning s',
    'sum of scores',
    'of the optimum',
    'waiting',
  ];
  return [
    '### Cohorts',
    '',
    'Pairs and scores are those of the mentors’ rules. In each round the best few of everybody are found in the index',
    '(gathering), and both plans with who would rather swap are made in a thread of its own (planning); whoever might have',
    'got more from a longer list gets one in the next round, until the best sum is proven. The Hungarian method gets all',
    'scores as one matrix, whose making is not counted, and makes one plan.',
    '',
    table(titles, rows),
  ].join('\n');
}

async function plan(cohort: Cohort, today: string): Promise<string[][]> {
  const { seekers, offers, title } = cohort;
  const mentors = inventedMentors(offers).map((mentor) => ({
    ...mentor,
    capacity: cohort.places ?? mentor.capacity,
  }));
  const ranker = fitsOf(mentors, inventedNeeds(seekers), today);
  const rounds = await solve(ranker, seekers);
  const last = rounds.at(-1) as Round;
  const rows = rounds.map((round, number) => [
    title,
    `our planner, round ${number + 1}`,
    inSeconds(round.gathering),
    inSeconds(round.planning),
    round.sum.toFixed(2),
    `${last.doubt === 0 ? '' : '≥ '}${((100 * round.sum) / (last.sum + last.doubt)).toFixed(3)} %`,
    String(round.waiting),
  ]);
  return cohort.isDense ? [...rows, checked(ranker, last.sum, cohort)] : rows;
}

/** One round of the planner: its own times, and what the plan of the best sum was then. */
type Round = Record<'gathering' | 'planning' | 'sum' | 'doubt' | 'waiting', number>;

/** As the job of the product does: the best few, a plan, and longer lists where it is not proven yet. */
async function solve({ members, fits }: Ranker, seekers: number): Promise<Round[]> {
  const edges = new CohortEdges(members, fits, []);
  const rounds: Round[] = [];
  let wanted: Iterable<number> = Array.from({ length: seekers }, (_, seeker) => seeker);
  for (;;) {
    const began = performance.now();
    await edges.read(wanted);
    const task = edges.task();
    const gathered = performance.now();
    const { plans, needMore } = await planAside(task, BUDGET_MS);
    const draft = plans.find(({ method }) => method === 'BEST_TOTAL');
    assert.ok(draft);
    rounds.push({
      gathering: gathered - began,
      planning: performance.now() - gathered,
      sum: sumOf(draft, task),
      doubt: draft.doubt,
      waiting: draft.edgeOf.filter((edge) => edge === NOBODY).length,
    });
    if (needMore.length === 0 || rounds.length === MOST_ROUNDS) return rounds;
    wanted = needMore;
  }
}

function sumOf({ edgeOf }: PlanDraft, { edges }: PlanTask): number {
  return edgeOf.reduce((sum, edge) => sum + (edge === NOBODY ? 0 : (edges.weight[edge] ?? 0)), 0) / PARTS;
}

/** The same cohort by the Hungarian method; stops the bench when its sum is another. */
function checked({ matrix }: Ranker, sum: number, { title, seekers }: Cohort): string[] {
  const weights = matrix();
  const began = performance.now();
  const { total, paired } = bestTotalOfMatrix(weights);
  const took = performance.now() - began;
  assert.ok(Math.abs(total - sum) < 1e-3, `The planner reaches ${sum}, the Hungarian method ${total}.`);
  const waiting = String(seekers - paired);
  return [title, 'Hungarian method', '–', inSeconds(took), total.toFixed(2), '100 %', waiting];
}

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
