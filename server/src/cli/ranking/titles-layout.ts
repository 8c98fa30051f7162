import { OccupationSimilarity } from '../../features/linking/model/titles/index.ts';
import type { WordLanguage } from '../../features/linking/model/words/index.ts';
import type { Thesaurus } from '../../features/vocabulary/index.ts';

/** A title with the id it has in the file. */
export interface GivenTitle {
  readonly id: string;
  readonly text: string;
}

/** All titles of the corpus for one query, the most alike first. */
export interface RankedTitles {
  readonly queryId: string;
  readonly titles: readonly { readonly id: string; readonly score: number }[];
}

/**
 * Ranks all titles of the corpus for every query by the likeness of occupations that candidates and vacancies are
 * matched by. Of equal scores the one that stands first in the corpus is first.
 */
export function* rankTitles(
  thesaurus: Thesaurus,
  language: WordLanguage,
  queries: readonly GivenTitle[],
  corpus: readonly GivenTitle[],
): Generator<RankedTitles> {
  const similarity = new OccupationSimilarity(thesaurus, { language, seen: corpus.map(({ text }) => text) });
  const meanings = corpus.map(({ text }) => similarity.read(text));
  for (const query of queries) {
    const asked = similarity.read(query.text);
    const titles = corpus.map(({ id }, at) => ({
      id,
      score: similarity.compare(asked, meanings[at] as (typeof meanings)[number]).score,
    }));
    yield { queryId: query.id, titles: titles.sort((a, b) => b.score - a.score) };
  }
}
