import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ConceptRanker } from '../../features/linking/model/ranking/concept-ranker.ts';
import { inOrder } from '../../features/linking/model/ranking/order.ts';
import type { WordLanguage } from '../../features/linking/model/words/index.ts';
import type { Thesaurus } from '../../features/vocabulary/model/thesaurus.ts';
import { Stop } from '../sentence.ts';
import { readAnnotations } from './annotations.ts';
import type { Example } from './fit.ts';
import { readLanguage } from './language-option.ts';
import { meloThesaurus, rankedConcepts, readMeloFolder } from './melo-folder.ts';

/** One query whose answer experts gave. */
export interface Judged {
  /** Candidates × features. */
  readonly values: Float32Array;
  readonly candidates: number;
  /** Which candidate is right; -1 when none of them is. */
  readonly right: number;
  /** For each candidate whether it is a group: 1 or 0. */
  readonly groups: Uint8Array;
}

/** The judged queries of one country. */
export interface Country {
  readonly name: string;
  readonly language: WordLanguage;
  readonly features: readonly string[];
  readonly queries: readonly Judged[];
}

/** The folders `<country>_q_<language>_c_<language>` in a folder. */
export function countriesIn(folder: string): { name: string; folder: string; language: WordLanguage }[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const match = entry.isDirectory() ? /^(\w+?)_q_(\w\w)_c_\2$/.exec(entry.name) : null;
    return match
      ? [{ name: match[1]!, folder: path.join(folder, entry.name), language: readLanguage(match[2]) }]
      : [];
  });
  if (found.length === 0) throw new Stop(`${folder} has no folders such as nor_q_no_c_no.`);
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

/** Looks at every query of a country as the ranking does, and notes what is right. */
export function judge(country: ReturnType<typeof countriesIn>[number], known: Thesaurus): Country {
  const folder = readMeloFolder(country.folder);
  const relevant = readAnnotations(country.folder);
  const { name, language } = country;
  const thesaurus = meloThesaurus(folder, known, language);
  const ranker = new ConceptRanker(thesaurus, { language, ranks: rankedConcepts(folder, known) });
  let features: readonly string[] = [];
  const queries = folder.queries.flatMap(({ id, text }) => {
    const right = new Set(
      [...(relevant.get(id) ?? [])].map((element) => {
        const uri = folder.conceptOf.get(element) ?? element;
        return known.byUri(uri)?.id ?? uri;
      }),
    );
    if (right.size === 0) return [];
    const candidates = ranker.candidates(text);
    features = Object.keys(candidates[0]?.features ?? {});
    const values = new Float32Array(candidates.length * features.length);
    for (const [row, candidate] of candidates.entries())
      values.set(Object.values(candidate.features), row * features.length);
    return [
      {
        values,
        candidates: candidates.length,
        right: candidates.findIndex(({ conceptId }) => right.has(conceptId)),
        groups: Uint8Array.from(candidates, ({ isGroup }) => (isGroup ? 1 : 0)),
      },
    ];
  });
  return { name, language, features, queries };
}

const CANDIDATES = 60;

/**
 * The queries to train on, among occupations only: groups stand below them by rule. Every country counts by the root of its size, so that the large do
 * not drown the small.
 */
export function examplesOf(countries: readonly Country[]): Example[] {
  const all = countries.reduce((sum, { queries }) => sum + Math.sqrt(queries.length), 0);
  return countries.flatMap(({ queries, features }) =>
    queries
      .filter(({ right, groups }) => right >= 0 && groups[right] === 0)
      .map((query) => ({
        ...rightFirst(query, features.length),
        weight: 1 / (all * Math.sqrt(queries.length)),
      })),
  );
}

function rightFirst({ values, candidates, right, groups }: Judged, features: number) {
  const others = Array.from({ length: candidates }, (_, row) => row).filter(
    (row) => row !== right && groups[row] === 0,
  );
  const rows = [right, ...others.slice(0, CANDIDATES - 1)];
  const kept = new Float32Array(rows.length * features);
  for (const [at, row] of rows.entries())
    kept.set(values.subarray(row * features, (row + 1) * features), at * features);
  return { values: kept, candidates: rows.length };
}

/** The rank of the right candidate under some weights; Infinity when it is not among the candidates. */
export function rankOfRight({ values, candidates, right, groups }: Judged, weights: Float64Array): number {
  const pointed = Array.from({ length: candidates }, (_, row) => ({
    row,
    isGroup: groups[row] === 1,
    points: weights.reduce(
      (sum, weight, feature) => sum + weight * values[row * weights.length + feature]!,
      0,
    ),
  }));
  const at = inOrder(pointed).findIndex(({ row }) => row === right);
  return at < 0 ? Infinity : at + 1;
}
