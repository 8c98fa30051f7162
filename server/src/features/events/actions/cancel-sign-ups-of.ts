import type { EntityManager } from '@mikro-orm/postgresql';
import { SignUp } from '../model/sign-up.entity.ts';
import { endSignUp } from './cancel-sign-up.ts';
import { fillFreeSeats, holdEvent } from './seat-changes.ts';

/**
 * Whoever is erased comes to nothing any more: their seats at what lies ahead go to those who wait, in the caller's
 * transaction. What is over stays counted as it was.
 */
export async function cancelSignUpsOf(
  em: EntityManager,
  { email }: { email: string | null },
  { clock }: { clock: { now(): Date } },
): Promise<void> {
  if (email === null) return;
  const now = clock.now();
  const ahead = await em.execute<{ id: string }[]>(
    `select distinct e.id from sign_up s join event e on e.id = s.event_id
      where s.email = ?::citext and s.state <> 'CANCELLED' and e.starts_at > ? order by e.id`,
    [email, now],
  );
  for (const { id } of ahead) {
    const held = await holdEvent(em, id);
    if (!held) continue;
    const signUps = await em.find(
      SignUp,
      { event: id, email, state: { $ne: 'CANCELLED' } },
      { populate: ['seats'] },
    );
    for (const signUp of signUps) endSignUp(signUp, held.event, now);
    await fillFreeSeats(em, held);
    await em.flush();
  }
}
