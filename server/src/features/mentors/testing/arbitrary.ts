import fc from 'fast-check';
import { TOWNS } from '../../places/index.ts';
import { MEETINGS, STAGES } from '../../ventures/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';
import { countedTerms, packedTerms, termsOf } from '../../matching/index.ts';
import type { NamedConcept } from '../../matching/index.ts';
import { offeredConcepts } from '../../vocabulary/index.ts';
import { IDS_OF_TRADES } from './trades.ts';
import type { CandidateCase, MentorCandidate } from '../model/mentor-candidate.ts';
import type { Need } from '../model/need.ts';
import { textOfCase } from '../model/told-by.ts';

const topicIds = fc.uniqueArray(fc.constantFrom(...offeredConcepts('TOPIC').map(({ id }) => id)), {
  minLength: 1,
  maxLength: 5,
});
const industryId = fc.constantFrom(...offeredConcepts('INDUSTRY').map(({ id }) => id));
const stage = fc.constantFrom(...(Object.keys(STAGES) as Stage[]));
const where = {
  townId: fc.constantFrom(...TOWNS.map(({ id }) => id)),
  languages: fc.uniqueArray(fc.constantFrom('da', 'en', 'de'), { minLength: 1, maxLength: 3 }),
  meeting: fc.constantFrom(...(Object.keys(MEETINGS) as Meeting[])),
  travelLimitMinutes: fc.integer({ min: 5, max: 120 }),
};
const cvr = fc.constantFrom('10000009', '10000017', '10000025');

/** Occupations and skills, chosen or read from words. */
const concepts: fc.Arbitrary<NamedConcept[]> = fc.uniqueArray(
  fc.record({
    conceptId: fc.constantFrom(...IDS_OF_TRADES),
    weight: fc.constantFrom(1, 1, 0.9, 0.6, 0.3),
    words: fc.constantFrom([], ['svejser']),
  }),
  { maxLength: 4, selector: ({ conceptId }) => conceptId },
);

const WORDS = [
  'svejser',
  'svejsning',
  'budget',
  'regnskab',
  'kunder',
  'tøj',
  'butik',
  'eksport',
  'told',
  'mælk',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(' '));

/** The terms of a text as the database has them. */
export const termsIn = (written: string): string =>
  packedTerms(countedTerms(termsOf(written))).toString('base64');

/** Any need. */
export const needs: fc.Arbitrary<Need> = fc
  .record({
    text,
    ...where,
    industryId,
    stage,
    topicIds,
    concepts,
    cvr: fc.option(cvr),
    personId: fc.option(fc.constantFrom('p-1', 'p-2')),
  })
  .map((need) => ({ ...need, terms: termsIn(need.text) }));

const mentorCase: fc.Arbitrary<CandidateCase> = fc
  .record({ industryId, topicIds, stage, concepts, title: text, story: text })
  .map((one) => ({ ...one, terms: termsIn(textOfCase(one)) }));

/** Any mentor, called by its number. */
export const candidates = (n: number): fc.Arbitrary<MentorCandidate> =>
  fc
    .record({
      headline: text,
      headlineConcepts: concepts,
      ...where,
      id: fc.constant(`m-${n}`),
      personId: fc.constant(`p-${n}`),
      capacity: fc.integer({ min: 1, max: 5 }),
      placesUsed: fc.integer({ min: 0, max: 5 }),
      isApproved: fc.constantFrom(true, true, true, false),
      isFaded: fc.boolean(),
      isHidden: fc.constantFrom(false, false, false, true),
      pausedUntil: fc.option(fc.constantFrom('2026-02-01', '2026-04-01')),
      conflictCvrs: fc.uniqueArray(cvr, { maxLength: 2 }),
      cases: fc.array(mentorCase, { minLength: 1, maxLength: 5 }),
    })
    .map((mentor) => ({ ...mentor, headlineTerms: termsIn(mentor.headline) }));

/** Up to so many mentors, each with an id of its own. */
export const pools = (most: number): fc.Arbitrary<MentorCandidate[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => candidates(i))));
