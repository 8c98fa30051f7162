import type { EntityManager } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { currentRules, keepList, putMatches, takeOut } from '../../matching/index.ts';
import type { PlacedMatch } from '../../matching/index.ts';
import {
  barFor,
  bestCandidates,
  mentorRowsById,
  mentorScoring,
  needOf,
  worldOf,
} from '../../mentors/index.ts';
import type { MentorRow, MentorScoring, WorldOfConcepts } from '../../mentors/index.ts';
import type { VentureRow } from '../../ventures/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import * as lists from '../queries/kept-lists.ts';

/** So many changed mentors are put right one by one; where more have changed, the lists are made anew. */
const FEW_CHANGES = 200;
/** So many lists are made in one go, and so many looked through at a time. */
const LISTS_AT_ONCE = 25;
const PAGE = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

const { CANDIDATE_KIND: candidateKind, SUBJECT_KIND: subjectKind } = lists;

interface Parts extends JobContext {
  readonly scoring: MentorScoring;
  readonly world: WorldOfConcepts;
  readonly versions: { readonly ruleVersion: number; readonly thesaurusVersion: string };
}

/** Has the kept matches put right soon; many who ask for it at once are one job. */
export function queueRefresh(em: EntityManager): Promise<void> {
  return queueJob(em, 'refresh-matches', {}, { key: 'refresh-matches' });
}

/**
 * Puts the kept matches right: mentors who have changed enter, move in and leave the lists they concern, and no other is
 * touched; lists that are missing, or were made under other rules, are made, some at a time. It may run twice, and
 * anything it misses by a crash it finds the next time: it goes by what the database says has changed.
 */
export async function refreshMatches(_: JobPayload, context: JobContext): Promise<void> {
  const { app, clock, em: whole } = context;
  const thesaurus = await freshThesaurus({ app, clock });
  const rules = await currentRules(app.sql, 'MENTOR', clock.now());
  const versions = { ruleVersion: rules.version, thesaurusVersion: thesaurus.version };
  const parts: Parts = { ...context, versions, scoring: mentorScoring(rules), world: worldOf(thesaurus) };
  await whole.transactional(async (em) => {
    const changed = await changedMentors(em);
    // Somebody else is at it.
    if (!changed) return;
    if (changed.length > FEW_CHANGES) await lists.forgetAllLists(em);
    else for (const mentorId of changed) await correctMentor(em, parts, mentorId);
    await lists.forgetLists(em);
    const missing = await lists.venturesWithoutList(em, versions, LISTS_AT_ONCE);
    for (const { venture, mark } of missing) await makeList(em, parts, venture, mark);
    if (missing.length === LISTS_AT_ONCE) await queueRefresh(em);
  });
}

/** Who has changed since the last time, and marks them as seen; null where another job holds the mark. */
async function changedMentors(em: EntityManager): Promise<string[] | null> {
  const [seen] = await em.execute<{ horizon: string }[]>(
    'select horizon from kept_horizon where candidate_kind = ? for update skip locked',
    [candidateKind],
  );
  if (!seen) return null;
  // One statement and so one look: whoever commits later has a number at or after its horizon.
  const rows = await em.execute<{ mentorId: string | null; horizon: string }[]>(
    `select c.mentor_id as "mentorId", pg_snapshot_xmin(pg_current_snapshot())::text as horizon
       from (values (1)) as always left join mentor_change c on c.changed_by >= ?::text::xid8
      order by c.mentor_id limit ?`,
    [seen.horizon, FEW_CHANGES + 1],
  );
  await em.execute('update kept_horizon set horizon = ? where candidate_kind = ?', [
    rows[0]?.horizon ?? seen.horizon,
    candidateKind,
  ]);
  return rows.flatMap(({ mentorId }) => mentorId ?? []);
}

async function correctMentor(em: EntityManager, parts: Parts, mentorId: string): Promise<void> {
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
  await takeOut(em, { candidateKind, candidateId: mentorId }, entered);
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
  subjectKind,
  subjectId: venture.id,
  subjectPersonId: venture.personId,
  candidateKind,
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

async function makeList(em: EntityManager, all: Parts, venture: VentureRow, mark: string): Promise<void> {
  const need = needOf(venture);
  const best = await bestCandidates(all.app.sql, need, all, lists.KEPT + 1);
  const { subjectPersonId, ...subject } = subjectOf(venture);
  await keepList(
    em,
    {
      ...all.versions,
      subject,
      subjectPersonId,
      subjectMark: mark,
      floor: best[lists.KEPT]?.score ?? null,
      matches: best.slice(0, lists.KEPT).map(({ candidate }) => keptMatch(all, need, candidate)),
    },
    all.clock.now(),
  );
}
