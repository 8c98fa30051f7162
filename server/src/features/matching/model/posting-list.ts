/** Who has one feature, and how strongly: two typed arrays that grow together, read in one sweep. */
export class PostingList {
  slots = new Uint32Array(8);
  strengths = new Float32Array(8);
  length = 0;

  /** Adds one holder of the feature. */
  append(slot: number, strength: number): void {
    if (this.length === this.slots.length) this.#grow();
    this.slots[this.length] = slot;
    this.strengths[this.length] = strength;
    this.length += 1;
  }

  /** Adds `points × strength` to each holder's bound. */
  addTo(bounds: Float32Array, points: number): void {
    const { slots, strengths, length } = this;
    for (let i = 0; i < length; i += 1) {
      const slot = slots[i] as number;
      bounds[slot] = (bounds[slot] as number) + points * (strengths[i] as number);
    }
  }

  /** Keeps the holders that have a new slot (≥ 0), under that slot. */
  move(newSlots: Int32Array): void {
    let kept = 0;
    for (let i = 0; i < this.length; i += 1) {
      const slot = newSlots[this.slots[i] as number] as number;
      if (slot < 0) continue;
      this.slots[kept] = slot;
      this.strengths[kept] = this.strengths[i] as number;
      kept += 1;
    }
    this.length = kept;
  }

  #grow(): void {
    const room = Math.ceil(this.slots.length * 1.5);
    const slots = new Uint32Array(room);
    slots.set(this.slots);
    this.slots = slots;
    const strengths = new Float32Array(room);
    strengths.set(this.strengths);
    this.strengths = strengths;
  }
}
