import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { recordDeed } from '../../audit/index.ts';
import { notify } from '../../notifications/index.ts';
import { freshnessKind, freshnessKinds } from '../model/freshness-kinds.ts';
import { Freshness } from '../model/freshness.entity.ts';

/** So many listings are looked up at a time; each goes on in a transaction of its own. */
const CHUNK = 100;

/**
 * Once a day: asks the owners whose time has come, fades what nobody has confirmed, and hides it in the end. A step at a
 * time, each once, however often and by how many this runs.
 */
export async function keepListingsFresh(_payload: JobPayload, { em, clock, app }: JobContext): Promise<void> {
  const now = clock.now();
  const recordKinds = freshnessKinds().map(({ recordKind }) => recordKind);
  for (let count = CHUNK; count === CHUNK;) {
    const due = await em
      .fork()
      .find(
        Freshness,
        { nextAt: { $lte: now }, recordKind: { $in: recordKinds } },
        { orderBy: { nextAt: 'asc', recordId: 'asc' }, limit: CHUNK },
      );
    for (const { recordKind, recordId } of due) {
      await em.fork().transactional(async (tx) => {
        await freshnessKind(recordKind).lock(tx, recordId);
        const freshness = await tx.findOne(
          Freshness,
          { recordKind, recordId, nextAt: { $lte: now } },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        );
        // Confirmed meanwhile, or another job was first.
        if (freshness) await goOn(tx, freshness, now);
      });
    }
    count = due.length;
  }
  for (const parts of freshnessKinds()) parts.listingsChanged?.(app);
}

async function goOn(em: EntityManager, freshness: Freshness, now: Date): Promise<void> {
  const { recordKind, recordId, personId } = freshness;
  const parts = freshnessKind(recordKind);
  const state = freshness.goOn(parts, newId(now.getTime()), now);
  await em.flush();
  if (state === 'ASKED' && freshness.askId) {
    await notify(em, personId, 'LISTING_CONFIRM', recordId, now);
    await queueJob(em, 'ask-to-confirm', { askId: freshness.askId });
  }
  if (state === 'FADED' || state === 'HIDDEN') {
    const deed = {
      action: 'keep-listings-fresh',
      actorId: null,
      subjectPersonId: personId,
      recordKind,
      recordId,
    };
    await recordDeed(em, deed, now);
  }
  if (state === 'FADED') await parts.whenFaded(em, recordId, now);
  if (state === 'HIDDEN') {
    await parts.whenHidden(em, recordId, now);
    await notify(em, personId, 'LISTING_HIDDEN', recordId, now);
  }
}
