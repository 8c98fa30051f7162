import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { notify } from '../../notifications/index.ts';
import { giveHat } from '../../people/index.ts';
import { giveConsent, withdrawnSince } from '../../privacy/index.ts';
import { VENTURE_SHARED } from '../model/consent-text.ts';
import { tellVentureConfirmed } from '../model/venture-confirmed.ts';
import type { Venture } from '../model/venture.entity.ts';

/** Makes the venture this person's, in the caller's transaction: they are an entrepreneur now, and its request begins. */
export async function confirmVenture(
  em: EntityManager,
  venture: Venture,
  personId: string,
  clock: Clock,
): Promise<void> {
  venture.confirm(personId, clock.now());
  await em.flush();
  if (venture.consentVersion !== null) {
    // They agreed when they sent it; now it is known who they are. What they have withdrawn since stays so.
    const withdrawnAt = await withdrawnSince(em, personId, VENTURE_SHARED.key);
    const given = { personId, textKey: VENTURE_SHARED.key, version: venture.consentVersion };
    if (withdrawnAt === null || withdrawnAt < venture.submittedAt) {
      await giveConsent(em, { ...given, channel: 'SELF', givenBy: personId }, venture.submittedAt);
    }
  }
  await giveHat(em, { personId, kind: 'ENTREPRENEUR', givenBy: null }, clock.now());
  await notify(em, personId, 'PROFILE_CONFIRMED', venture.id, clock.now());
  await queueJob(em, 'link-venture', { ventureId: venture.id });
  await tellVentureConfirmed(em, venture, clock);
}
