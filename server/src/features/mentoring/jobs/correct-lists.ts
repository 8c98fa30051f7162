import type { EntityManager } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import type { JobContext } from '../../../platform/jobs/job.ts';
import { currentRules, keepList, putMatches, takeOut } from '../../matching/index.ts';
import type { PlacedMatch } from '../../matching/index.ts';
import {
  barFor,
  bestCandidates,
  freshRarity,
  KEPT_OF,
  mentorRowsById,
  mentorScoring,
  needOf,
  worldOf,
} from '../../mentors/index.ts';
import type { MentorRow, MentorScoring, WorldOfConcepts } from '../../mentors/index.ts';
import type { VentureRow } from '../../ventures/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import { NOBODY } from '../queries/changed-mentors.ts';
import * as lists from '../queries/kept-lists.ts';

/** So many lists are looked through at a time. */
const PAGE = 500;

/** What lists are made with. */
export interface Parts extends JobContext {
  readonly scoring: MentorScoring;
  readonly world: WorldOfConcepts;
  readonly versions: lists.Versions;
}

/** The rules, the vocabulary and the counting of words of now. */
export async function partsOf(context: JobContext): Promise<Parts> {
  const { app, clock } = context;
  const thesaurus = await freshThesaurus({ app, clock });
  const rules = await currentRules(app.sql, 'MENTOR', clock.now());
  const world = worldOf(thesaurus, await freshRarity(app.sql));
  const versions = { ruleVersion: rules.version, thesaurusVersion: world.version };
  return { ...context, versions, scoring: mentorScoring(rules), world };
}

/** Puts one mentor into the lists they belong in, as they are now, and takes them out of all others. */
export async function correctMentor(em: EntityManager, parts: Parts, mentorId: string): Promise<void> {
  const [mentor] = await mentorRowsById(parts.app.sql, [mentorId]);
  const entered: string[] = [];
  if (mentor?.isApproved && !mentor.isHidden) {
    for (let after = NOBODY; ;) {
      const page = await lists.listsWithLanguage(em, parts.versions, mentor.languages, after, PAGE);
      const matches = page.flatMap(({ venture, floor }) => placed(parts, mentor, venture, floor));
      await putMatches(em, matches, parts.versions, parts.clock.now());
      entered.push(...matches.map(({ subjectId }) => subjectId));
      const end = page.at(-1);
      if (page.length < PAGE || !end) break;
      after = end.venture.id;
    }
  }
  await takeOut(em, { candidateKind: KEPT_OF.candidateKind, candidateId: mentorId }, entered);
  await lists.trimLists(em, entered);
}

/** Makes the list of a venture, whatever was kept for it before. */
export async function makeList(
  em: EntityManager,
  parts: Parts,
  venture: VentureRow,
  mark: string,
): Promise<void> {
  const need = needOf(venture);
  const best = await bestCandidates(parts.app.sql, need, parts, lists.KEPT + 1);
  const { subjectPersonId, ...subject } = subjectOf(venture);
  await keepList(
    em,
    {
      ...parts.versions,
      subject,
      subjectPersonId,
      subjectMark: mark,
      floor: best[lists.KEPT]?.score ?? null,
      matches: best.slice(0, lists.KEPT).map(({ candidate }) => keptMatch(parts, need, candidate)),
    },
    parts.clock.now(),
  );
}

/** The mentor in this venture's list, where they belong in it: above what is missing from it. */
function placed(parts: Parts, mentor: MentorRow, venture: VentureRow, floor: number | null): PlacedMatch[] {
  const need = needOf(venture);
  const bar = barFor(need, mentor, danishDay(parts.clock.now()));
  // A pause ends by itself: whoever reads the list looks whether it has.
  if (bar !== null && bar !== 'PAUSED') return [];
  const score = parts.scoring.score(need, mentor, parts.world);
  if (score === null || (floor !== null && score <= floor)) return [];
  return [{ ...keptMatch(parts, need, mentor), ...subjectOf(venture) }];
}

const subjectOf = (venture: VentureRow) => ({
  ...KEPT_OF,
  subjectId: venture.id,
  subjectPersonId: venture.personId,
});

function keptMatch(
  { scoring, world }: Pick<Parts, 'scoring' | 'world'>,
  need: ReturnType<typeof needOf>,
  mentor: Pick<MentorRow, 'id' | 'personId' | 'isFaded'> & Parameters<MentorScoring['explain']>[1],
) {
  const rationale = scoring.explain(need, mentor, world);
  return {
    candidateId: mentor.id,
    candidatePersonId: mentor.personId,
    score: rationale.score,
    standsBack: mentor.isFaded,
    rationale,
  };
}
