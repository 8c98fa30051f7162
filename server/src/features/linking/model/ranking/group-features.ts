import type { Shortlist } from './shortlist.ts';

/** How the title answers the whole group a concept stands in. */
export function byGroup(group: number, { words, meaning }: Shortlist['groups']): Record<string, number> {
  return {
    'group words': words.scores[group] ?? 0,
    'group words of highest': (words.scores[group] ?? 0) / words.highest,
    'group words rank': words.ranks.get(group) ?? 0,
    'group meaning': meaning.scores[group] ?? 0,
    'group meaning of highest': (meaning.scores[group] ?? 0) / meaning.highest,
    'group meaning rank': meaning.ranks.get(group) ?? 0,
  };
}
