import type { AppServices } from '../../../platform/app-services.ts';
import { networkOf } from '../../accounts/index.ts';

/** So many sign-ups for one e-mail address a day, over all events: a stranger cannot fill a mailbox. */
export const SIGN_UPS_PER_ADDRESS = 20;
const MINUTE = 60_000;
/** More keys than this are not remembered; the oldest go first. */
const MOST_KEYS = 200_000;

interface Count {
  count: number;
  readonly endsAt: number;
}

/** Counts by key for a while each. All last equally long, so the first in line is always the first to end. */
class Counters {
  readonly #counts = new Map<string, Count>();
  readonly #lastsMs: number;

  constructor(lastsMs: number) {
    this.#lastsMs = lastsMs;
  }

  /** Counts one, and says the how manieth it is. */
  take(key: string, now: number): number {
    for (const [oldest, { endsAt }] of this.#counts) {
      if (endsAt > now && this.#counts.size < MOST_KEYS) break;
      this.#counts.delete(oldest);
    }
    const known = this.#counts.get(key);
    if (known) return (known.count += 1);
    this.#counts.set(key, { count: 1, endsAt: now + this.#lastsMs });
    return 1;
  }
}

const kept = new WeakMap<AppServices, { sources: Counters; addresses: Counters }>();

/**
 * Counts a sign-up for its network source and its e-mail address, and says whether there were too many. Each process
 * counts in memory: a sign-up stays one statement, and what is counted is forgotten when its time is over.
 */
export function isOneTooMany(
  app: AppServices,
  { source, email }: { source: string; email: string },
  now: Date,
): boolean {
  let counters = kept.get(app);
  if (!counters) {
    counters = { sources: new Counters(15 * MINUTE), addresses: new Counters(24 * 60 * MINUTE) };
    kept.set(app, counters);
  }
  // A source that is refused fills up nobody's address.
  if (counters.sources.take(networkOf(source), now.getTime()) > app.settings.signUpLimit) return true;
  return counters.addresses.take(email.toLowerCase(), now.getTime()) > SIGN_UPS_PER_ADDRESS;
}
