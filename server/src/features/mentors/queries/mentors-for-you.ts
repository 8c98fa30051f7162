import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import { oneByOne } from '../../../platform/one-by-one.ts';
import { hasToDoWith } from '../../for-you/index.ts';
import type { ForYouMatch, ForYouParts, ForYouProfile, Looking } from '../../for-you/index.ts';
import type { Rationale } from '../../matching/index.ts';
import { STAGES } from '../../ventures/index.ts';
import type { Stage } from '../../ventures/index.ts';
import type { Need } from '../model/need.ts';
import { freshPool } from './fresh-pool.ts';
import { mentorRow } from './mentors-by-id.ts';
import type { MentorRow } from './mentor-rows.ts';

/** The pool ranks by what mentors have proven, and For you by the share of wishes they meet: some who stand further down there come up. */
const BESIDES = 2;

const FINDABLE_SINCE = statement(
  'mentors.findable-since',
  `select m.id, m.findable_since::text as "findableSince" from mentor m where m.id = any($1::uuid[])`,
);

/** Mentors who have done what is needed. The pool answers from memory; what is shown of them is two statements for all profiles. */
export const mentorsForYou: ForYouParts = {
  kind: 'MENTOR',
  description: 'A mentor who has done what is needed.',

  async forProfiles(context, profiles, first) {
    const pool = await freshPool(context);
    const today = danishDay(context.clock.now());
    const ranked = await oneByOne(profiles, (profile) => {
      const need = needOfProfile(profile);
      return { need, ids: pool.rank(need, today, first * BESIDES).map(({ id }) => id) };
    });
    const known = await rowsOf(context, [...new Set(ranked.flatMap(({ ids }) => ids))]);
    return oneByOne(ranked, ({ need, ids }) =>
      ids
        .flatMap((id) => known.get(id) ?? [])
        .map((one) => matchOf(one, pool.explain(need, one.row)))
        .filter(({ rationale }) => hasToDoWith(rationale, ['TOPICS', 'INDUSTRY', 'COMPETENCE'])),
    );
  },
};

/**
 * Where nobody says how far a venture is, the stage in the middle stands for it: it is next to every other, so that it
 * sets no mentor far behind. How somebody wants to meet and which company it is are not asked either: a mentor's
 * declared conflicts could be found out by naming one.
 */
function needOfProfile({ stage, concepts, ...profile }: ForYouProfile): Need {
  const known = stage !== null && stage in STAGES ? (stage as Stage) : STAGES.STARTING;
  const named = concepts.map((concept) => ({ ...concept, words: [] }));
  return { ...profile, stage: known, concepts: named, meeting: 'EITHER', cvr: null };
}

interface Known {
  readonly row: MentorRow;
  readonly findableSince: string;
}

async function rowsOf(context: Looking, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  if (ids.length === 0) return new Map();
  const [rows, moments] = await Promise.all([
    Promise.all(ids.map((id) => mentorRow(context, id))),
    context.sql.all<{ id: string; findableSince: string }>(FINDABLE_SINCE, [ids]),
  ]);
  const since = new Map(moments.map(({ id, findableSince }) => [id, findableSince]));
  return new Map(
    rows.flatMap((row) => {
      const findableSince = row && since.get(row.id);
      return row && findableSince ? [[row.id, { row, findableSince }] as const] : [];
    }),
  );
}

function matchOf({ row, findableSince }: Known, rationale: Rationale): ForYouMatch {
  const { id, name, headline, writtenIn, townId } = row;
  return {
    id,
    title: null,
    lead: null,
    name,
    headline,
    writtenIn,
    townId,
    startsAt: null,
    path: `/mentors/${id}`,
    rationale,
    findableSince,
  };
}
