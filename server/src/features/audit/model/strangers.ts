/**
 * So many entries a minute tell of people who are not logged in and whose deed has changed nothing. What people try is
 * written down; that anybody could fill the disk by trying is not part of the promise.
 */
export const STRANGERS_PER_MINUTE = 600;

/** Counts entries about strangers, minute by minute. */
export class StrangerCount {
  #minute = -1;
  #count = 0;

  /** Whether one more may be written; and how many of the minute before were not, said once when a new one begins. */
  take(now: Date): { isOneTooMany: boolean; leftOut: number } {
    const minute = Math.floor(now.getTime() / 60_000);
    let leftOut = 0;
    if (minute !== this.#minute) {
      leftOut = Math.max(0, this.#count - STRANGERS_PER_MINUTE);
      this.#minute = minute;
      this.#count = 0;
    }
    this.#count += 1;
    return { isOneTooMany: this.#count > STRANGERS_PER_MINUTE, leftOut };
  }
}
