import {
  isPair,
  lengthOf,
  MATCHES,
  ofBestThree,
  pairNumber,
  termWeight,
  wantedTotal,
} from '../../matching/index.ts';
import type { Competence, NamedConcept, ReadNeed, ReadTold, TermRarity } from '../../matching/index.ts';
import type { Feature } from './mentor-features.ts';

/**
 * What a mentor is found by among occupations and skills: each concept they show, and each group directly above one. The
 * strength is what the best three places come to for it, so that few entries stand for all that is related.
 */
export function shownFeatures(told: readonly ReadTold[], competence: Competence): Feature[] {
  return strongest(told.map(({ concepts }) => strengthsOf(concepts, competence)));
}

/**
 * What those features are worth for what is wanted. Summed they are never below the fit: whoever shows a concept also has
 * its group, so half for the group and half for the concept itself make the whole, and half for the group alone what a
 * related one is worth; everything else is added where the fit takes only the best.
 */
export function competencePoints(need: ReadNeed, most: number, competence: Competence): Feature[] {
  const total = wantedTotal(need.concepts);
  return need.concepts.flatMap(({ conceptId, weight }) => {
    const points = (most * need.shares.concepts * weight) / total;
    const broader = competence.broader(conceptId);
    const { same, related } = MATCHES;
    return [
      [shows(conceptId), points * (broader.length > 0 ? same.worth - related.worth : same.worth)],
      [above(conceptId), points * related.worth],
      ...broader.flatMap((groupId): Feature[] => [
        [above(groupId), points * related.worth],
        [shows(groupId), points * related.worth],
      ]),
      ...Array.from(competence.occupationsNeeding(conceptId), ([occupationId, { worth }]): Feature => [
        shows(occupationId),
        points * worth,
      ]),
    ] satisfies Feature[];
  });
}

/** Words share so many lists, whatever words there are: the memory for them does not grow with the language. */
const LISTS_OF_WORDS = 1 << 14;
const names = Array.from({ length: LISTS_OF_WORDS }, (_, list) => `words ${list}`);
const listOf = (number: number): string => names[(number >>> 1) % LISTS_OF_WORDS] as string;

/**
 * What a mentor is found by among words: their stems, not the pairs of them, which are as many again. Of stems that share a
 * list the one that weighs most in a place counts.
 */
export function wordFeatures(told: readonly ReadTold[], rarity: TermRarity): Feature[] {
  return strongest(
    told.map(({ terms }) => {
      const strengths = new Map<string, number>();
      const length = lengthOf(terms, rarity);
      for (let at = terms.from; length > 0 && at < terms.to; at += 1) {
        const number = terms.numbers[at] as number;
        if (isPair(number)) continue;
        raise(strengths, listOf(number), termWeight(number, terms.counts[at] as number, rarity) / length);
      }
      return strengths;
    }),
  );
}

/**
 * What those are worth for a need: summed they are never below the cosine, however stems share their lists. Whoever says a
 * pair says both of its stems, each at least as often: so a pair is worth, in the list of its rarer stem, what it weighs
 * against that stem.
 */
export function wordPoints({ wanted, shares, rarity }: ReadNeed, most: number): Feature[] {
  const points = new Map<string, number>();
  const add = (stem: number, worth: number) => {
    // The strength of a stem holds its rarity already.
    const share = (most * shares.words * worth) / termWeight(stem, 1, rarity);
    points.set(listOf(stem), (points.get(listOf(stem)) ?? 0) + share);
  };
  const stemsOf = stemsOfPairs([...wanted.keys()].filter((number) => !isPair(number)));
  for (const [number, worth] of wanted) {
    if (!isPair(number)) add(number, worth);
    else add(rarer(stemsOf.get(number) ?? [number, number], rarity), worth);
  }
  return [...points];
}

/** Of which stems a pair is, for every pair of these. */
function stemsOfPairs(stems: readonly number[]): ReadonlyMap<number, readonly [number, number]> {
  return new Map(
    stems.flatMap((one) => stems.map((other) => [pairNumber(one, other), [one, other]] as const)),
  );
}

const rarer = ([one, other]: readonly [number, number], rarity: TermRarity): number =>
  rarity.of(one) >= rarity.of(other) ? one : other;

const shows = (conceptId: string) => `shows ${conceptId}`;
const above = (conceptId: string) => `above ${conceptId}`;

function raise(strengths: Map<string, number>, feature: string, weight: number): void {
  strengths.set(feature, Math.max(weight, strengths.get(feature) ?? 0));
}

function strengthsOf(concepts: readonly NamedConcept[], competence: Competence): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const { conceptId, weight } of concepts) {
    raise(strengths, shows(conceptId), weight);
    for (const broaderId of competence.broader(conceptId)) raise(strengths, above(broaderId), weight);
  }
  return strengths;
}

/** What the best three places come to, feature by feature. */
function strongest(places: readonly ReadonlyMap<string, number>[]): Feature[] {
  const features = new Set(places.flatMap((strengths) => [...strengths.keys()]));
  return [...features].map((feature) => [
    feature,
    ofBestThree(places, (strengths) => strengths.get(feature) ?? 0),
  ]);
}
