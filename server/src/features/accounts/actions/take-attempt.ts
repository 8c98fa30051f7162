import { statement } from '../../../platform/database/rows.ts';
import { Problem } from '../../../platform/problem.ts';
import { accountKey, ATTEMPTS, sourceKey } from '../model/attempts.ts';
import type { AttemptKind } from '../model/attempts.ts';
import { after } from '../model/durations.ts';
import type { LogInContext } from './log-in-context.ts';

// One statement counts both and says where they stand, so that guesses made at the same moment all count. Ended
// counters of others are swept away in passing.
const TAKE = statement(
  'accounts.take_attempt',
  `with ended as (
     delete from account_throttle where key in (
       select key from account_throttle where ends_at <= $2 and key <> all($1::text[])
        order by ends_at limit 10 for update skip locked)
   )
   insert into account_throttle as t (key, attempts, ends_at)
   select key, 1, $3 from unnest($1::text[]) as key order by key
   on conflict (key) do update set
     attempts = case when t.ends_at <= $2 then 1 else t.attempts + 1 end,
     ends_at = case when t.ends_at <= $2 then excluded.ends_at else t.ends_at end
   returning key, attempts`,
);
const GIVE_BACK = statement(
  'accounts.give_back_attempt',
  'update account_throttle set attempts = greatest(attempts - 1, 0) where key = any($1::text[])',
);

/** One counted attempt. */
export interface Attempt {
  /** It was the owner: it does not count. */
  giveBack(): Promise<void>;
}

/**
 * Counts an attempt for the account and for the source, whether or not there is such an account, and refuses it when
 * there were too many. It counts at once and stays counted when the action is refused. An account that is closed to
 * passwords for a while still opens by a link.
 */
export async function takeAttempt(
  { sql, clock, app, source }: Pick<LogInContext, 'sql' | 'clock' | 'app' | 'source'>,
  kind: AttemptKind,
  email: string,
): Promise<Attempt> {
  const secret = app.settings.sessionSecret;
  const { perAccount, perSource, minutes } = ATTEMPTS[kind];
  const limits = new Map([
    [accountKey(kind, email, secret), perAccount],
    [sourceKey(kind, source, secret), perSource],
  ]);
  const keys = [...limits.keys()];
  const now = clock.now();
  const taken = await sql.all<{ key: string; attempts: number }>(TAKE, [
    keys,
    now,
    after(now, minutes * 60_000),
  ]);
  if (taken.some(({ key, attempts }) => attempts > (limits.get(key) ?? 0)))
    throw new Problem('TOO_MANY_REQUESTS');
  return { giveBack: async () => void (await sql.all(GIVE_BACK, [keys])) };
}
