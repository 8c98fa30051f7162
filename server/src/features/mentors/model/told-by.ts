import { readNeed, unpackedTerms } from '../../matching/index.ts';
import type { NamedConcept, ReadNeed, ReadTold } from '../../matching/index.ts';
import type { CandidateCase, MentorCandidate } from './mentor-candidate.ts';
import type { Need } from './need.ts';
import type { World } from './world.ts';

/** What a mentor has told in one place, with the words as they stand there. */
export interface Place {
  readonly text: string;
  /** The title of the case; none for the line below the name. */
  readonly title?: string | undefined;
}

type Telling = { readonly concepts: readonly NamedConcept[]; readonly terms?: string | null | undefined };

const known = new WeakMap<MentorCandidate, readonly ReadTold[]>();

/** What a mentor tells of occupations, skills and in words: case by case, and last the line below the name. */
export function toldBy(mentor: MentorCandidate): readonly ReadTold[] {
  let told = mentor.told ?? known.get(mentor);
  if (!told) {
    told = tellings(mentor).map(({ concepts, terms }) => ({ concepts, terms: unpackedTerms(terms) }));
    known.set(mentor, told);
  }
  return told;
}

/** The same before it is read. */
export function tellings({ cases, headlineConcepts = [], headlineTerms }: MentorCandidate): Telling[] {
  const ofCases: Telling[] = cases.map(({ concepts = [], terms }) => ({ concepts, terms }));
  if (headlineConcepts.length > 0 || headlineTerms)
    ofCases.push({ concepts: headlineConcepts, terms: headlineTerms });
  return ofCases;
}

/** Where each of them stands. */
export function placesOf({ cases, headline = '' }: MentorCandidate): Place[] {
  return [
    ...cases.map(({ title = '', story = '' }) => ({ title, text: textOfCase({ title, story }) })),
    { text: headline },
  ];
}

/** A case as it is read. */
export function textOfCase({ title = '', story = '' }: Pick<CandidateCase, 'title' | 'story'>): string {
  return `${title}\n${story}`;
}

const wanted = new WeakMap<Need, { readonly world: World; readonly need: ReadNeed }>();

/** What a need tells of occupations, skills and in words, made ready once for very many mentors. */
export function wantedBy(need: Need, world: World): ReadNeed {
  let ready = wanted.get(need);
  if (!ready || ready.world.rarity !== world.rarity) {
    const told = { concepts: need.concepts, terms: unpackedTerms(need.terms) };
    ready = { world, need: readNeed(told, world.rarity) };
    wanted.set(need, ready);
  }
  return ready.need;
}
