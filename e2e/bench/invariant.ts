import assert from 'node:assert/strict';
import type { Slice } from './harness.ts';
import { signUpKey } from './inputs.ts';
import type { TargetName } from './targets.ts';
import { withClient } from './world.ts';

/** How many sign-ups a target was asked for in one run of the harness, each of them answered. */
export type Asked = { target: TargetName; run: number; slice: Slice };

/** The harness asks so many before it begins; the timed round begins with the same ones again. */
const ASKED_BEFORE = 25;

const MISCOUNTED_EVENTS = `
  select count(*)::int as count from event e
   where seats_taken + repeat_seats > capacity
      or seats_taken <> (select count(*) from sign_up u where u.event_id = e.id and u.state = 'SEATED' and u.repeats_sign_up_id is null)
      or repeat_seats <> (select count(*) from sign_up u where u.event_id = e.id and u.state = 'SEATED' and u.repeats_sign_up_id is not null)
      or waiting_count <> (select count(*) from sign_up u where u.event_id = e.id and u.state = 'WAITING')`;
const MISCOUNTED_SESSIONS = `
  select count(*)::int as count from event_session s
   where seats_taken + repeat_seats > capacity
      or seats_taken + repeat_seats <> (select count(*) from session_seat t where t.session_id = s.id and t.state = 'SEATED')`;
const KEPT = 'select count(*)::int as count from sign_up where idempotency_key between $1::uuid and $2::uuid';

/** Counts again after all sign-ups: every counter is right, nothing is over capacity, nobody answered is missing. */
export async function checkInvariant(databaseUrl: string, asked: readonly Asked[]): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const count = async (text: string, values: unknown[] = []) =>
      (await client.query<{ count: number }>(text, values)).rows[0]?.count ?? -1;
    assert.equal(await count(MISCOUNTED_EVENTS), 0, 'An event has other seats than its counter says.');
    assert.equal(await count(MISCOUNTED_SESSIONS), 0, 'A session has other seats than its counter says.');
    let total = 0;
    for (const { target, run, slice } of asked) {
      const kept = await count(KEPT, [signUpKey(target, run, 0), signUpKey(target, run, 999_999)]);
      const answered = Math.max(ASKED_BEFORE, slice.requests);
      assert.equal(kept, answered, `${target} answered ${answered} sign-ups and kept ${kept}.`);
      total += kept;
    }
    return `${total} sign-ups were answered and exactly as many are kept; the counters of all events and sessions equal the rows counted afterwards, and none is over its capacity.`;
  });
}
