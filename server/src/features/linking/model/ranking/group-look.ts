import type { Families } from './families.ts';
import { type Bag, SparseIndex } from './sparse-index.ts';
import { joined } from './title-bags.ts';
import { unitLength } from './truncated-svd.ts';

/** What a title says of a group as a whole: from 0 to 1 by the words of all in it, and by where they stand. */
export interface GroupLook {
  readonly words: Float32Array;
  readonly meaning: Float32Array;
}

const LENGTH = 0.8;

/**
 * Reads a title against whole groups: everything any member is called as one, and the middle of their places. It tells
 * what field a title is from where no single name does.
 */
export class GroupReader {
  readonly #words: SparseIndex;
  readonly #middles: Float32Array;
  readonly #groups: Int32Array;
  readonly #dims: number;

  /**
   * @param bags the words of each concept's names
   * @param places where each concept stands, `dims` numbers each
   */
  constructor(families: Families, bags: readonly Bag[], { places, dims, space }: Middles) {
    const members = membersOf(families);
    this.#groups = Int32Array.from(members.keys());
    this.#dims = dims;
    this.#words = new SparseIndex(
      [...members.values()].map((inside) => joined(inside.map((concept) => bags[concept]!))),
      { space, length: LENGTH },
    );
    this.#middles = new Float32Array(members.size * dims);
    for (const [row, inside] of [...members.values()].entries()) {
      const middle = this.#middles.subarray(row * dims, (row + 1) * dims);
      for (const concept of inside)
        for (let dim = 0; dim < dims; dim += 1) middle[dim]! += places[concept * dims + dim]!;
      unitLength(middle);
    }
  }

  /** By concept that is a group; 0 for all others. */
  look(words: Bag, place: Float32Array, concepts: number): GroupLook {
    const byWords = new Float32Array(this.#groups.length);
    this.#words.addScores(words, byWords);
    const look = { words: new Float32Array(concepts), meaning: new Float32Array(concepts) };
    for (const [row, group] of this.#groups.entries()) {
      let dot = 0;
      for (let dim = 0; dim < this.#dims; dim += 1)
        dot += place[dim]! * this.#middles[row * this.#dims + dim]!;
      look.words[group] = byWords[row]!;
      look.meaning[group] = Math.max(0, dot);
    }
    return look;
  }
}

interface Middles {
  readonly places: Float32Array;
  readonly dims: number;
  /** One more than the highest number in the bags. */
  readonly space: number;
}

/** Every nearest group with those it holds, itself among them. */
function membersOf({ near }: Families): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (const [concept, group] of near.entries()) {
    if (group < 0) continue;
    const inside = members.get(group);
    if (inside) inside.push(concept);
    else members.set(group, [concept]);
  }
  return members;
}
