/** So many holders stand together; so many such blocks are made at a time. */
const BLOCK = 64;
const BLOCKS_AT_ONCE = 1024;
/** The whole strength, in two bytes. */
const WHOLE = 0xff_ff;

/** Room for many lists that grow: blocks of one size in large arrays, so that nothing is copied and little stands empty. */
export class PostingBlocks {
  readonly #slots: Uint32Array[] = [];
  readonly #strengths: Uint16Array[] = [];
  #next = 0;
  #free: number[] = [];

  take(): number {
    const freed = this.#free.pop();
    if (freed !== undefined) return freed;
    if (this.#next === this.#slots.length * BLOCKS_AT_ONCE) {
      this.#slots.push(new Uint32Array(BLOCK * BLOCKS_AT_ONCE));
      this.#strengths.push(new Uint16Array(BLOCK * BLOCKS_AT_ONCE));
    }
    return this.#next++;
  }

  give(block: number): void {
    this.#free.push(block);
  }

  slotsOf(block: number): Uint32Array {
    return this.#slots[Math.floor(block / BLOCKS_AT_ONCE)] as Uint32Array;
  }

  strengthsOf(block: number): Uint16Array {
    return this.#strengths[Math.floor(block / BLOCKS_AT_ONCE)] as Uint16Array;
  }
}

const beginOf = (block: number): number => (block % BLOCKS_AT_ONCE) * BLOCK;

/** Who has one feature, and how strongly: 0…1, rounded up. */
export class PostingList {
  readonly #room: PostingBlocks;
  #blocks: number[] = [];
  #length = 0;

  constructor(room: PostingBlocks) {
    this.#room = room;
  }

  /** Adds one holder of the feature. */
  append(slot: number, strength: number): void {
    this.#write(slot, Math.min(WHOLE, Math.ceil(strength * WHOLE)));
  }

  /** Adds `points × strength` to each holder's bound. */
  addTo(bounds: Float32Array, points: number): void {
    const each = points / WHOLE;
    let left = this.#length;
    for (const block of this.#blocks) {
      const [slots, strengths] = [this.#room.slotsOf(block), this.#room.strengthsOf(block)];
      const from = beginOf(block);
      const to = from + Math.min(left, BLOCK);
      for (let at = from; at < to; at += 1) {
        const slot = slots[at] as number;
        bounds[slot] = (bounds[slot] as number) + each * (strengths[at] as number);
      }
      left -= BLOCK;
    }
  }

  /** Keeps the holders that have a new slot (≥ 0), under that slot. */
  move(newSlots: Int32Array): void {
    const [before, length] = [this.#blocks, this.#length];
    this.#blocks = [];
    this.#length = 0;
    let left = length;
    for (const block of before) {
      // A block is read to its end before it is given back: what is kept never needs more room than was read.
      const from = beginOf(block);
      const to = from + Math.min(left, BLOCK);
      const slots = this.#room.slotsOf(block).slice(from, to);
      const strengths = this.#room.strengthsOf(block).slice(from, to);
      this.#room.give(block);
      slots.forEach((slot, at) => {
        const newSlot = newSlots[slot] as number;
        if (newSlot >= 0) this.#write(newSlot, strengths[at] as number);
      });
      left -= BLOCK;
    }
  }

  #write(slot: number, strength: number): void {
    const inBlock = this.#length % BLOCK;
    if (inBlock === 0) this.#blocks.push(this.#room.take());
    const block = this.#blocks.at(-1) as number;
    const at = beginOf(block) + inBlock;
    this.#room.slotsOf(block)[at] = slot;
    this.#room.strengthsOf(block)[at] = strength;
    this.#length += 1;
  }
}
