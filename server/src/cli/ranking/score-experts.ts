import {
  readNeed,
  readTold,
  type ReadTold,
  scoreCases,
  TermRarity,
} from '../../features/matching/model/cases/index.ts';
import type { ExpertLine } from './expert-lines.ts';

/** So many texts are kept read; the same expert usually stands in many lines. */
const MOST_KEPT = 50_000;
const DECIMALS = 1e9;

/** What one line says: how well each expert's texts fit the need, 0…1. */
export interface ExpertScores {
  readonly id: string;
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * Scores the experts of every line by the function that scores mentors' cases. How rare a word is is counted over all
 * texts of all lines, each text once, so the lines are read twice; scores of different lines can be compared.
 */
export async function* scoreExperts(lines: () => AsyncIterable<ExpertLine>): AsyncGenerator<ExpertScores> {
  const rarity = await rarityOfAll(lines());
  const kept = new Map<string, ReadTold>();
  const read = (text: string): ReadTold => {
    let told = kept.get(text);
    if (!told) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, (told = readTold({ text })));
    }
    return told;
  };
  for await (const { id, text, experts } of lines()) {
    const need = readNeed(read(text), rarity);
    yield {
      id,
      scores: Object.fromEntries(
        experts.map((expert) => [expert.id, rounded(scoreCases(need, expert.texts.map(read)).score)]),
      ),
    };
  }
}

async function rarityOfAll(lines: AsyncIterable<ExpertLine>): Promise<TermRarity> {
  const rarity = new TermRarity();
  const counted = new Set<string>();
  for await (const { text, experts } of lines) {
    for (const one of [text, ...experts.flatMap(({ texts }) => texts)]) {
      if (one === '' || counted.has(one)) continue;
      counted.add(one);
      rarity.count(readTold({ text: one }).terms);
    }
  }
  return rarity;
}

function rounded(score: number): number {
  return Math.round(score * DECIMALS) / DECIMALS;
}
