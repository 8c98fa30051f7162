import { tsvRows } from './tsv-files.ts';

/**
 * Which corpus elements experts found right for each query: annotations.tsv in TREC's form (query, 0, element,
 * relevance). Only what evaluates or trains reads it.
 */
export function readAnnotations(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const [query = '', , element = '', relevance = '0'] of tsvRows(folder, 'annotations.tsv', 4)) {
    if (Number(relevance) <= 0) continue;
    const elements = relevant.get(query);
    if (elements) elements.add(element);
    else relevant.set(query, new Set([element]));
  }
  return relevant;
}
