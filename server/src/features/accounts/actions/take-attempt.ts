import { statement } from '../../../platform/database/rows.ts';
import { Problem } from '../../../platform/problem.ts';
import { accountKey, ATTEMPTS, pairKey, sourceKey } from '../model/attempts.ts';
import type { AttemptKind } from '../model/attempts.ts';
import { after } from '../model/durations.ts';
import type { LogInContext } from './log-in-context.ts';

// One statement counts and says where the counters stand, so that guesses made at the same moment all count. What is
// refused to one source does not count for the account: else that source could shut its owner out by going on. Ended
// counters of others are swept away in passing.
const ONE_MORE = `
   on conflict (key) do update set
     attempts = case when t.ends_at <= $2 then 1 else t.attempts + 1 end,
     ends_at = case when t.ends_at <= $2 then excluded.ends_at else t.ends_at end
   returning key, attempts`;
const TAKE = statement(
  'accounts.take_attempt',
  `with ended as (
     delete from account_throttle where key in (
       select key from account_throttle where ends_at <= $2 and key <> all($1::text[] || $5::text)
        order by ends_at limit 10 for update skip locked)
   ), of_source as (
     insert into account_throttle as t (key, attempts, ends_at)
     select key, 1, $3 from unnest($1::text[]) as key order by key ${ONE_MORE}
   ), may as (
     select bool_and(attempts <= most) as it
       from of_source join unnest($1::text[], $4::int[]) as limits (key, most) using (key)
   ), of_account as (
     insert into account_throttle as t (key, attempts, ends_at)
     select $5, 1, $3 from may where it ${ONE_MORE}
   )
   select it and (select attempts <= $6::int from of_account) as "mayTry" from may`,
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
 * there were too many. It counts at once and stays counted when the action is refused. Too many from one source close
 * the account for that source only. An account that is closed to
 * passwords for a while still opens by a link.
 */
export async function takeAttempt(
  { sql, clock, app, source }: Pick<LogInContext, 'sql' | 'clock' | 'app' | 'source'>,
  kind: AttemptKind,
  email: string,
): Promise<Attempt> {
  const secret = app.settings.sessionSecret;
  const { perPair, perSource, perAccount, minutes } = ATTEMPTS[kind];
  const ofSource = [pairKey(kind, email, source, secret), sourceKey(kind, source, secret)];
  const ofAccount = accountKey(kind, email, secret);
  const now = clock.now();
  const ends = after(now, minutes * 60_000);
  const taken = await sql.one<{ mayTry: boolean | null }>(TAKE, [
    ofSource,
    now,
    ends,
    [perPair, perSource],
    ofAccount,
    perAccount,
  ]);
  if (!taken?.mayTry) throw new Problem('TOO_MANY_REQUESTS');
  return { giveBack: async () => void (await sql.all(GIVE_BACK, [[...ofSource, ofAccount]])) };
}
