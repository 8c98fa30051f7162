import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { BestFew, conceptReader, currentRules, rationaleView } from '../../matching/index.ts';
import type { Rationale, RationaleView, RuleSet } from '../../matching/index.ts';
import type { CandidateProfile, VacancyNeed } from '../model/matched.ts';
import { readSpoken } from '../model/spoken.ts';
import { maySeeCandidatesOf } from '../model/workforce.policy.ts';
import { WORK_RULES, workScoring } from '../model/work-scoring.ts';
import type { WorkScoring } from '../model/work-scoring.ts';
import { freshWorkWorld } from './fresh-likeness.ts';
import type { FreshWorld } from './fresh-likeness.ts';
import { IS_OPEN, IS_SHOWN, NEED_COLUMNS, PROFILE_COLUMNS } from './rows.ts';
import type { VacancyRow } from './rows.ts';
import { vacancyRows } from './vacancies.ts';
import { blindReader, vacancyReader } from './views.ts';
import type { BlindCandidateView, VacancyView } from './views.ts';

/** So many are scored, those first whose occupation and skills are nearest. */
const SCORED = 1_000;

type Looking = Pick<Context, 'sql' | 'clock' | 'app'>;

// Hard conditions: shown, speaks a language the work is done in, and an occupation that has to do with it.
const CANDIDATES = statement(
  'workforce.candidates-for-vacancy',
  `select ${PROFILE_COLUMNS} from candidate c
    cross join lateral (
      select max(o.likeness) as likeness from unnest($1::text[], $2::float8[]) as o (id, likeness)
       where o.id = any(c.occupation_ids)) near
    where ${IS_SHOWN} and c.occupation_ids && $1::text[] and c.language_codes && $3::text[]
    order by near.likeness + cardinality(array(select unnest(c.skill_ids) intersect select unnest($4::text[])))::float8
             / greatest(cardinality($4::text[]), 1) desc, c.id limit ${SCORED}`,
);
const VACANCIES = statement(
  'workforce.vacancies-for-candidate',
  `select ${NEED_COLUMNS} from vacancy v
     join unnest($2::text[], $3::float8[]) as o (id, likeness) on o.id = v.occupation_id
    where ${IS_OPEN} and v.language_codes && $4::text[]
    order by o.likeness + cardinality(array(select unnest(v.skill_ids) intersect select unnest($5::text[])))::float8
             / greatest(cardinality(v.skill_ids), 1) desc, v.id limit ${SCORED}`,
);

const codesOf = (languages: readonly string[]) => languages.map((one) => readSpoken(one).code);
const split = (near: ReadonlyMap<string, number>) => [[...near.keys()], [...near.values()]] as const;

/** A pair, and how well it fits. */
export interface ScoredPair<Other> {
  readonly other: Other;
  readonly score: number;
  readonly rationale: Rationale;
}

/** The best candidates for a vacancy under some rules, best first: one statement, the rest from memory. */
export async function candidatesFor(
  context: Looking,
  vacancy: VacancyNeed,
  first: number,
  parts?: { scoring: WorkScoring; world: FreshWorld },
): Promise<ScoredPair<CandidateProfile>[]> {
  const { scoring, world } = parts ?? (await workParts(context));
  const [ids, worths] = split(world.near(vacancy.writtenIn, [vacancy.occupationId], vacancy.isWidened));
  const values = [ids, worths, codesOf(vacancy.languages), vacancy.skillIds];
  const rows = await context.sql.all<CandidateProfile>(CANDIDATES, values);
  return best(
    rows,
    first,
    (row) => scoring.score(vacancy, row, world),
    (row) => scoring.explain(vacancy, row, world),
  );
}

/** The best vacancies for a candidate: the same pairs, the same scores and reasons, seen from the other side. */
export async function vacanciesFor(
  context: Looking,
  candidate: CandidateProfile,
  first: number,
): Promise<ScoredPair<VacancyNeed>[]> {
  const { scoring, world } = await workParts(context);
  const [ids, worths] = split(world.near('da', candidate.occupationIds, true));
  const values = [
    danishDay(context.clock.now()),
    ids,
    worths,
    codesOf(candidate.languages),
    candidate.skillIds,
  ];
  const rows = await context.sql.all<VacancyNeed>(VACANCIES, values);
  return best(
    rows,
    first,
    (row) => scoring.score(row, candidate, world),
    (row) => scoring.explain(row, candidate, world),
  );
}

/** The rules and the world of this moment. */
export async function workParts(context: Looking, rules?: RuleSet) {
  const [world, current] = await Promise.all([
    freshWorkWorld(context),
    rules ?? currentRules(context.sql, WORK_RULES, context.clock.now()),
  ]);
  return { scoring: workScoring(current), world };
}

function best<Row extends { id: string }>(
  rows: readonly Row[],
  first: number,
  score: (row: Row) => number | null,
  explain: (row: Row) => Rationale,
): ScoredPair<Row>[] {
  const few = new BestFew<Row>(first);
  for (const row of rows) {
    const points = score(row);
    if (points !== null) few.offer({ id: row.id, score: points, candidate: row });
  }
  return few
    .list()
    .map(({ candidate: other, score: points }) => ({ other, score: points, rationale: explain(other) }));
}

/** A blind candidate and why they fit, in the shape of the GraphQL type. */
export interface CandidateMatchView {
  readonly id: string;
  readonly candidate: BlindCandidateView;
  readonly rationale: RationaleView;
}
export interface VacancyMatchView {
  readonly id: string;
  readonly vacancy: VacancyView;
  readonly rationale: RationaleView;
}

const LOG = statement(
  'workforce.log-ranking',
  `insert into candidate_ranking (id, vacancy_id, shown_to, shown_at, rule_version, vocabulary_version, inputs, shown)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** The best candidates of a vacancy as its company or an officer sees them. What was shown, of what and by which rules is logged. */
export async function candidatesOfVacancy(
  context: Context,
  row: VacancyRow,
  first: number,
): Promise<CandidateMatchView[]> {
  if (!context.viewer || row.state !== 'PUBLISHED' || !maySeeCandidatesOf(context.viewer, row)) return [];
  const parts = await workParts(context);
  const [ranked, blind, concept] = await Promise.all([
    candidatesFor(context, row, Math.min(Math.max(first, 1), 50), parts),
    blindReader(context),
    conceptReader(context),
  ]);
  const shown = ranked.map(({ other, score }) => ({ candidateId: other.id, score }));
  const rules = [parts.scoring.rules.version, parts.world.version];
  const log = [newId(), row.id, context.viewer.personId, context.clock.now(), ...rules];
  await context.sql.all(LOG, [...log, JSON.stringify(inputsOf(row)), JSON.stringify(shown)]);
  return ranked.map(({ other, rationale }) => ({
    id: `${row.id}.${other.id}`,
    candidate: blind(other),
    rationale: rationaleView(rationale, { concept }),
  }));
}

/** What of a vacancy goes into the score. */
export function inputsOf(vacancy: VacancyNeed): VacancyNeed {
  const {
    id,
    writtenIn,
    occupationId,
    skillIds,
    languages,
    licences,
    conditions,
    hours,
    townId,
    startsOn,
    isWidened,
  } = vacancy;
  return {
    id,
    writtenIn,
    occupationId,
    skillIds,
    languages,
    licences,
    conditions,
    hours,
    townId,
    startsOn,
    isWidened,
  };
}

/** The best vacancies for a candidate, for themself and for officers. */
export async function vacanciesOfCandidate(
  context: Context,
  candidate: CandidateProfile,
  first: number,
): Promise<VacancyMatchView[]> {
  const ranked = await vacanciesFor(context, candidate, Math.min(Math.max(first, 1), 50));
  const [rows, view, concept] = await Promise.all([
    vacancyRows(
      context,
      ranked.map(({ other }) => other.id),
    ),
    vacancyReader(context),
    conceptReader(context),
  ]);
  return ranked.flatMap(({ other, rationale }) => {
    const row = rows.get(other.id);
    if (!row) return [];
    return [
      {
        id: `${row.id}.${candidate.id}`,
        vacancy: view(row),
        rationale: rationaleView(rationale, { concept }),
      },
    ];
  });
}
