import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import { oneByOne } from '../../../platform/one-by-one.ts';
import { registerMatchKind } from '../../matching/index.ts';
import type { Looking, RankedCase, RuleSet } from '../../matching/index.ts';
import { queueRefresh } from '../jobs/refresh-matches.ts';
import { freshPool, MENTOR_CRITERIA, mentorScoring, mentorsChanged, needOf } from '../../mentors/index.ts';
import { knownTown } from '../../places/index.ts';
import { VENTURE_JSON } from '../../ventures/index.ts';
import type { VentureRow } from '../../ventures/index.ts';
import { knownConcept } from '../../vocabulary/index.ts';

/** So many who wait are looked at, those who have waited longest. */
const MOST = 500;

const WAITING = statement(
  'mentoring.waiting',
  `select r.id, ${VENTURE_JSON} as venture,
          array(select x.mentor_id from mentor_match x where x.request_id = r.id and x.state in ('DECLINED', 'LAPSED')) as refusals
     from mentor_request r join venture v on v.id = r.venture_id
    where r.state = 'WAITING' order by r.opened_at, r.id limit ${MOST}`,
);
const NAMES = statement(
  'mentoring.mentor-names',
  'select m.id, p.name from mentor m join person p on p.id = m.person_id where m.id = any($1::uuid[])',
);

interface Waiting {
  readonly id: string;
  readonly venture: VentureRow;
  readonly refusals: string[];
}

/** Those who wait for a mentor, the longest first, with the best few under each of these rules: two statements, the rest from memory. */
async function rankedWaiting(
  context: Looking,
  rules: readonly RuleSet[],
  best: number,
): Promise<RankedCase[][]> {
  const pool = await freshPool(context);
  const today = danishDay(context.clock.now());
  const waiting = await context.sql.all<Waiting>(WAITING);
  const ranked = await oneByOne(rules, (set) => {
    const scoring = mentorScoring(set);
    return oneByOne(waiting, ({ venture, refusals }) =>
      pool.rank(needOf(venture), today, best, new Set(refusals), scoring),
    );
  });
  const ids = [...new Set(ranked.flat(2).map(({ id }) => id))];
  const rows = await context.sql.all<{ id: string; name: string }>(NAMES, [ids]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ranked.map((lists) =>
    lists.map((list, place) => {
      const { id, venture } = waiting[place] as Waiting;
      return {
        id,
        title: titleOf(venture),
        best: list.map(({ id: mentorId, score }) => ({
          id: mentorId,
          title: inEveryLanguage(names.get(mentorId) ?? ''),
          score,
        })),
      };
    }),
  );
}

/** The industry and the town, which say nothing of the person. */
function titleOf({ industryId, townId }: VentureRow): Words {
  const { label } = knownConcept(industryId);
  const town = knownTown(townId).name;
  return { da: `${label.da}, ${town}`, en: `${label.en}, ${town}`, de: `${label.de}, ${town}` };
}

/** Lets staff decide how mentors are ranked. */
export function registerRulesForMentors(): void {
  registerMatchKind({
    kind: 'MENTOR',
    description: 'Mentors for entrepreneurs who wait for one.',
    criteria: MENTOR_CRITERIA,
    // People who must talk need a shared language; the search looks only where there is one.
    fixed: { LANGUAGE: 'MUST' },
    ranked: rankedWaiting,
    rulesSaved: queueRefresh,
    rulesChanged: mentorsChanged,
  });
}

const inEveryLanguage = (name: string) => ({ da: name, en: name, de: name });
