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
  const bestOf = new Map<number, number[]>();
  return scores.map((own, concept) => {
    const group = groupOf[concept]!;
    if (group < 0) return 0;
    let best = bestOf.get(group);
    if (!best) {
      best = [...families.members[group]!, group].map((member) => scores[member]!);
      best = best.sort((a, b) => b - a).slice(0, 4);
      bestOf.set(group, best);
    }
    const at = families.isGroup[concept] === 1 ? -1 : best.indexOf(own);
    const others = at < 0 ? best.slice(0, 3) : best.filter((_, place) => place !== at);
    return others.reduce((a, b) => a + b, 0) / 3;
  });
}
