import { chosenConcepts } from '@vaekstbro/server/src/features/matching/model/competence.ts';
import { TermRarity } from '@vaekstbro/server/src/features/matching/model/cases/index.ts';
import type { Fits } from '@vaekstbro/server/src/features/cohorts/model/cohort-kinds.ts';
import type { MemberRow } from '@vaekstbro/server/src/features/cohorts/queries/members.ts';
import { worldOf } from '@vaekstbro/server/src/features/mentors/model/known-world.ts';
import type { MentorCandidate } from '@vaekstbro/server/src/features/mentors/model/mentor-candidate.ts';
import { MentorPool } from '@vaekstbro/server/src/features/mentors/model/mentor-pool.ts';
import { MENTOR_RULES, mentorScoring } from '@vaekstbro/server/src/features/mentors/model/mentor-scoring.ts';
import type { Need } from '@vaekstbro/server/src/features/mentors/model/need.ts';
import { ownWords } from '@vaekstbro/server/src/features/vocabulary/model/own-words.ts';
import { Thesaurus } from '@vaekstbro/server/src/features/vocabulary/model/thesaurus.ts';
import { largeWorld } from '@vaekstbro/seeds/src/large/large-world.ts';
import type { Row } from '@vaekstbro/seeds/src/world/copy-rows.ts';

/** Any moment: whom a mentor fits does not depend on when the world was made. */
const WHEN = new Date('2026-01-05T09:00:00Z');

/** The vocabulary that everybody has, without a database. */
export function starterThesaurus(): Thesaurus {
  const { concepts, broader, skills } = ownWords();
  return new Thesaurus(
    'starter',
    concepts.map(({ id, uri, scheme, is_group: isGroup }) => ({
      id,
      uri,
      scheme,
      isGroup,
      labels: [],
      descriptions: {},
      broaderIds: broader.filter(({ concept_id }) => concept_id === id).map(({ broader_id }) => broader_id),
    })),
    skills.map((edge) => ({
      occupationId: edge.occupation_id,
      skillId: edge.skill_id,
      isEssential: edge.is_essential,
    })),
  );
}

/** The mentors of a large world, as matching sees them. */
export function inventedMentors(count: number): MentorCandidate[] {
  const rows = tables({ people: count + 1, mentors: count }, ['mentor', 'mentor_case']);
  const cases = Map.groupBy(rows['mentor_case'] ?? [], (row) => row['mentor_id']);
  return (rows['mentor'] ?? []).map(
    (row) =>
      ({
        id: row['id'],
        personId: row['person_id'],
        townId: row['town_id'],
        languages: row['languages'],
        meeting: row['meeting'],
        travelLimitMinutes: row['travel_limit_minutes'],
        capacity: row['capacity'],
        placesUsed: 0,
        isApproved: true,
        isFaded: false,
        isHidden: false,
        pausedUntil: null,
        conflictCvrs: [],
        cases: (cases.get(row['id']) ?? []).map((one) => ({
          industryId: one['industry_id'],
          topicIds: one['topic_ids'],
          stage: one['stage'],
          concepts: chosenConcepts(one['concept_ids'] as string[]),
          terms: base64(one['terms']),
        })),
      }) as MentorCandidate,
  );
}

/** Bytes as PostgreSQL writes them, as it encodes them in base64. */
const base64 = (bytes: unknown): string => Buffer.from(String(bytes).slice(2), 'hex').toString('base64');

/** What the ventures of a large world need. */
export function inventedNeeds(count: number): (Need & { id: string })[] {
  const rows = tables({ people: count + 1, mentors: 1 }, ['venture']);
  return (rows['venture'] ?? []).map(
    (row) =>
      ({
        id: row['id'],
        industryId: row['industry_id'],
        stage: row['stage'],
        topicIds: row['topic_ids'],
        concepts: chosenConcepts(row['concept_ids'] as string[]),
        townId: row['town_id'],
        languages: row['languages'],
        meeting: row['meeting'],
        travelLimitMinutes: row['travel_limit_minutes'],
        text: row['idea'],
        terms: base64(row['terms']),
        cvr: null,
        personId: null,
      }) as Need & { id: string },
  );
}

function tables(size: { people: number; mentors: number }, wanted: readonly string[]): Record<string, Row[]> {
  const found: Record<string, Row[]> = {};
  for (const [name, rows] of largeWorld(size, WHEN)) {
    if (wanted.includes(name)) found[name] = [...rows];
    if (wanted.every((table) => table in found)) break;
  }
  return found;
}

function rarity() {
  const { term_rarity: [row] = [] } = tables({ people: 2, mentors: 1 }, ['term_rarity']);
  return { rarity: TermRarity.unpacked(Number(row?.['texts']), base64(row?.['terms'])), version: 1 };
}

/** The pool of the product with these mentors. */
export function poolOf(mentors: readonly MentorCandidate[]): MentorPool {
  const pool = new MentorPool(mentorScoring(MENTOR_RULES), worldOf(starterThesaurus(), rarity()));
  for (let from = 0; from < mentors.length; from += 1000) pool.putAll(mentors.slice(from, from + 1000));
  return pool;
}

/** How those of a cohort fit each other. */
export type Ranker = {
  members: { seekers: MemberRow[]; offers: MemberRow[] };
  fits: Fits;
  /** Every score, a seeker a row and a place a column; 0 for a pair that cannot be. One place each. */
  matrix: () => Float64Array[];
};

/** The mentors in the pool of the product, asked as a cohort asks. */
export function fitsOf(
  mentors: readonly MentorCandidate[],
  needs: readonly (Need & { id: string })[],
  today: string,
): Ranker {
  const pool = poolOf(mentors);
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const best = (seekerId: string, count: number) => {
    const need = needOf.get(seekerId);
    const ranked = need ? pool.rank(need, today, count) : [];
    return Promise.resolve(ranked.map(({ id, score }) => ({ offerId: id, score })));
  };
  const numberOf = new Map(mentors.map(({ id }, number) => [id, number]));
  return {
    members: {
      seekers: needs.map((need) => member('SEEKER', need.id, 1)),
      offers: mentors.map(({ id, capacity }) => member('OFFER', id, capacity)),
    },
    fits: {
      best,
      hasConflict: () => Promise.resolve(false),
      explain: () => Promise.resolve(null),
    },
    matrix: () =>
      needs.map((need) => {
        const row = new Float64Array(mentors.length);
        for (const { id, score } of pool.rank(need, today, mentors.length))
          row[numberOf.get(id) ?? 0] = score;
        return row;
      }),
  };
}

function member(side: MemberRow['side'], subjectId: string, places: number): MemberRow {
  return { id: subjectId, side, subjectId, personId: subjectId, places };
}
