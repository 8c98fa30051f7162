import { ENOUGH, suppressSmall } from '../../disclosure/index.ts';
import { TOWNS } from '../../places/index.ts';
import type { CompetenceCount } from './competence-sources.ts';

/** How short one competence is, in one town or (null) in the whole region. A count that is null is not shown. */
export interface CountedShortage {
  readonly conceptId: string;
  readonly townId: string | null;
  readonly asked: number | null;
  readonly found: number | null;
  /** In the whole region: the nearest mentor may live in the next town. */
  readonly foundInRegion: number | null;
}

/**
 * Sets what is asked for against what is found, for each competence that somebody asks for, in the region and in each
 * town, the shortest first; what is hidden comes last, by its name.
 *
 * Whoever is found is counted in the town they are in, not in all the towns they would drive to: those overlap, and the
 * difference of two overlapping counts tells of one person. So the towns of a competence add up to its region, and
 * `suppressSmall` can prove of each such row that no hidden count can be worked out from those that are shown. No other
 * sums of these counts are published. Which rows there are, and their order, follow from what is shown alone.
 */
export function shortagesOf(
  asked: readonly CompetenceCount[],
  found: readonly CompetenceCount[],
  nameOf: (conceptId: string) => string = (conceptId) => conceptId,
): CountedShortage[] {
  const conceptIds = [...new Set(asked.map(({ conceptId }) => conceptId))].sort();
  const [askedOf, foundOf] = [byConcept(asked), byConcept(found)];
  return conceptIds
    .flatMap((conceptId) => shortagesOfOne(conceptId, askedOf(conceptId), foundOf(conceptId)))
    .sort(shortestFirst(nameOf));
}

function shortagesOfOne(
  conceptId: string,
  asked: readonly CompetenceCount[],
  found: readonly CompetenceCount[],
): CountedShortage[] {
  const [wanted, there] = [shownByTown(asked), shownByTown(found)];
  const region = { asked: wanted.region, found: there.region, foundInRegion: there.region };
  return [
    { conceptId, townId: null, ...region },
    ...TOWNS.flatMap(({ id }, place) => {
      const [askedHere = null, foundHere = null] = [wanted.towns[place], there.towns[place]];
      // What nobody asks for is not short; a zero that is hidden looks like any other hidden count.
      if (askedHere === 0) return [];
      return [{ conceptId, townId: id, asked: askedHere, found: foundHere, foundInRegion: there.region }];
    }),
  ];
}

/**
 * The counts of one competence as they may be shown, in the order of TOWNS, and their sum. Where what is left of the sum
 * would be a small number itself, the smallest of the shown towns is hidden too.
 */
function shownByTown(counts: readonly CompetenceCount[]) {
  const inTown = new Map(counts.map(({ townId, count }) => [townId, count]));
  const { cells, rowTotals } = suppressSmall([TOWNS.map(({ id }) => inTown.get(id) ?? 0)]);
  const [towns = [], region = null] = [cells[0], rowTotals[0]];
  if (region === null) return { towns, region };
  const left = region - towns.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const smallest = Math.min(...towns.map((count) => count || Infinity));
  const alsoHidden = left > 0 && left < ENOUGH ? towns.indexOf(smallest) : -1;
  return { towns: towns.map((count, place) => (place === alsoHidden ? null : count)), region };
}

/**
 * Where nobody is found stands first, then what both counts are shown of by how many ask for each that is found, and
 * last what is hidden. Nothing hidden has a say: whoever reads the order learns what the row tells anyway.
 */
function shortestFirst(nameOf: (conceptId: string) => string) {
  return (a: CountedShortage, b: CountedShortage): number =>
    rank(a) - rank(b) ||
    (rank(a) === HIDDEN ? 0 : ratio(b) - ratio(a) || (b.asked ?? 0) - (a.asked ?? 0)) ||
    COLLATOR.compare(nameOf(a.conceptId), nameOf(b.conceptId)) ||
    (a.conceptId < b.conceptId ? -1 : Number(a.conceptId > b.conceptId));
}

const COLLATOR = new Intl.Collator('da');
const [NOBODY, SHOWN, HIDDEN] = [0, 1, 2];

function rank({ asked, found }: CountedShortage): number {
  if (found === 0) return NOBODY;
  return asked === null || found === null ? HIDDEN : SHOWN;
}

function ratio({ asked, found }: CountedShortage): number {
  return (asked ?? 0) / Math.max(1, found ?? 1);
}

function byConcept(counts: readonly CompetenceCount[]): (conceptId: string) => CompetenceCount[] {
  const lists = new Map<string, CompetenceCount[]>();
  for (const count of counts) {
    const list = lists.get(count.conceptId);
    if (list) list.push(count);
    else lists.set(count.conceptId, [count]);
  }
  return (conceptId) => lists.get(conceptId) ?? [];
}
