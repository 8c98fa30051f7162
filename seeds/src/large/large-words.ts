import {
  countedTerms,
  packedTerms,
  TermRarity,
} from '@vaekstbro/server/src/features/matching/model/cases/index.ts';
import type { Chance } from '../world/chance.ts';
import { chanceOf } from '../world/chance.ts';

/** So many different words people of a large world use; few of them very often, as people do. */
const WORDS = 4000;
/** So many texts tell how rare each is. */
const COUNTED = 5000;

const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru', 'sa', 'te', 'vi', 'ly', 'bro'];

/** Words that nobody has read before, so that they have no endings: each is its own stem. */
const words = Array.from({ length: WORDS }, (_, number) => {
  const parts = [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225)];
  return `${parts.map((part) => syllables[part % 15] ?? '').join('')}x`;
});

/** What somebody tells in so many words, and its terms as the database has them. */
export function told(chance: Chance, count: number): { text: string; terms: string } {
  const { text, terms } = telling(chance, count);
  return { text, terms: `\\x${packedTerms(terms).toString('hex')}` };
}

/** How rare words are among what is told with this many words, as the database has it. */
export function rarityOfLarge(count: number): { texts: number; terms: string } {
  const chance = chanceOf(97);
  const rarity = new TermRarity();
  for (let text = 0; text < COUNTED; text += 1) rarity.count(telling(chance, count).terms);
  return { texts: COUNTED, terms: `\\x${rarity.packed().toString('hex')}` };
}

function telling(chance: Chance, count: number) {
  // The n-th most frequent word stands there about 1/n as often as the first.
  const chosen = Array.from({ length: count }, () => words[Math.floor(WORDS ** chance.next()) - 1] ?? 'bax');
  const terms = new Map<string, { count: number; words: string }>();
  chosen.forEach((word, at) => {
    for (const stem of at === 0 ? [word] : [word, `${chosen[at - 1]} ${word}`]) {
      terms.set(stem, { count: (terms.get(stem)?.count ?? 0) + 1, words: stem });
    }
  });
  return { text: chosen.join(' '), terms: countedTerms(terms) };
}
