import { CHANNELS, type Channel, type Heard } from './channels.ts';
import type { Families } from './families.ts';
import { top } from './top.ts';

/** The concepts worth a closer look, and what was seen from afar. */
export interface Shortlist {
  readonly concepts: readonly number[];
  /** The highest number each channel gives. */
  readonly highest: Readonly<Record<Channel, number>>;
  /** 1/(rank+1) in each channel, 0 beyond the first sixty. */
  readonly ranks: Readonly<Record<Channel, ReadonlyMap<number, number>>>;
  /** What the relatives of each concept score, in its near and in its wide group. */
  readonly near: Float32Array;
  readonly wide: Float32Array;
  /** Whole groups by their words and their meaning, with the highest number and 1/(rank+1) of the first thirty. */
  readonly groups: Readonly<Record<'words' | 'meaning', RankedGroups>>;
}

export interface RankedGroups {
  readonly scores: Float32Array;
  readonly highest: number;
  readonly ranks: ReadonlyMap<number, number>;
}

/** How much each channel counts while the list is made. */
const FIRST_LOOK: Partial<Record<Channel, number>> = {
  wording: 1,
  allWords: 0.5,
  foreign: 0.3,
  meaning: 0.6,
};
const RELATIVES = 0.3;
const BY_ALL = 80;
const BY_EACH = 15;
const RANKED = 60;
const GROUPS_RANKED = 30;

/** Chooses the concepts worth a closer look: the best of all channels together, and the best of each one. */
export function shortlist(heard: Heard, families: Families): Shortlist {
  const highest = byChannel((channel) => heard.scores[channel].reduce((a, b) => Math.max(a, b), 1e-6));
  const first = firstLook(heard, highest);
  const near = relatives(first, families, families.near);
  const wide = relatives(first, families, families.wide);
  const lists = byChannel((channel) => top(heard.scores[channel], RANKED));
  const all = top(
    first.map((score, concept) => score + RELATIVES * near[concept]!),
    BY_ALL,
  );
  return {
    concepts: [...new Set([...all, ...CHANNELS.flatMap((channel) => lists[channel].slice(0, BY_EACH))])],
    highest,
    ranks: byChannel((channel) => new Map(lists[channel].map((concept, rank) => [concept, 1 / (rank + 2)]))),
    near,
    wide,
    groups: { words: rankedGroups(heard.groups.words), meaning: rankedGroups(heard.groups.meaning) },
  };
}

function rankedGroups(scores: Float32Array): RankedGroups {
  const best = top(scores, GROUPS_RANKED);
  return {
    scores,
    highest: scores[best[0] ?? 0] || 1e-6,
    ranks: new Map(best.map((group, rank) => [group, 1 / (rank + 2)])),
  };
}

function byChannel<Value>(value: (channel: Channel) => Value): Record<Channel, Value> {
  return Object.fromEntries(CHANNELS.map((channel) => [channel, value(channel)])) as Record<Channel, Value>;
}

function firstLook(heard: Heard, highest: Record<Channel, number>): Float32Array {
  const sum = new Float32Array(heard.scores.wording.length);
  for (const channel of CHANNELS) {
    const factor = (FIRST_LOOK[channel] ?? 0) / highest[channel];
    if (factor === 0) continue;
    for (let concept = 0; concept < sum.length; concept += 1)
      sum[concept]! += factor * heard.scores[channel][concept]!;
  }
  return sum;
}

/** The mean of the three highest others in the same group, the group itself being one of them. */
function relatives(scores: Float32Array, families: Families, groupOf: Int32Array): Float32Array {
  const bestOf = new Map<number, readonly number[]>();
  const means = new Float32Array(scores.length);
  for (let concept = 0; concept < scores.length; concept += 1) {
    const group = groupOf[concept]!;
    if (group < 0) continue;
    let best = bestOf.get(group);
    if (!best) bestOf.set(group, (best = highestFour([...families.members[group]!, group], scores)));
    const own = families.isGroup[concept] === 1 ? -1 : best.indexOf(scores[concept]!);
    const sum = best.reduce((total, value) => total + value, 0);
    means[concept] = (sum - (best[own < 0 ? 3 : own] ?? 0)) / 3;
  }
  return means;
}

/** The four highest, the highest first; fewer where there are fewer. */
function highestFour(concepts: readonly number[], scores: Float32Array): number[] {
  const best: number[] = [];
  for (const concept of concepts) {
    const score = scores[concept]!;
    if (best.length === 4 && score <= best[3]!) continue;
    let at = Math.min(best.length, 3);
    for (; at > 0 && best[at - 1]! < score; at -= 1) best[at] = best[at - 1]!;
    best[at] = score;
  }
  return best;
}
