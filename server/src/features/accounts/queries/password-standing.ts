import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { after, LASTS } from '../model/durations.ts';

/** Whether somebody has a password, and must know it to set another. */
export interface PasswordStanding {
  hash: string | null;
  mustGiveCurrent: boolean;
}

const STANDING = statement(
  'accounts.password_standing',
  `select a.hash, exists (
     select from account_session s where s.id = $2 and s.proven_by = 'LINK' and s.created_at > $3) as "isFresh"
     from person p left join account_password a on a.person_id = p.id where p.id = $1`,
);

/** Whether the viewer has a password, and whether they came in by a link so lately that they need not know it. */
export async function passwordStanding(
  { sql, clock }: Pick<Context, 'sql' | 'clock'>,
  viewer: Viewer,
): Promise<PasswordStanding> {
  const row = await sql.one<{ hash: string | null; isFresh: boolean }>(STANDING, [
    viewer.personId,
    isId(viewer.sessionId) ? viewer.sessionId : null,
    after(clock.now(), -LASTS.freshProof),
  ]);
  const hash = row?.hash ?? null;
  return { hash, mustGiveCurrent: hash !== null && !row?.isFresh };
}
