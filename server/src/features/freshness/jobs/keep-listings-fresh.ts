import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { describeError } from '../../../platform/describe-error.ts';
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
 * time, each once, however often and by how many this runs. A listing of which that fails is logged and left for the next
 * night; the others go on.
 */
export async function keepListingsFresh(_payload: JobPayload, { em, clock, app }: JobContext): Promise<void> {
  const now = clock.now();
  const recordKinds = freshnessKinds().map(({ recordKind }) => recordKind);
  // By id and on from the last: what failed is still due, and must not come again tonight.
  let last = '00000000-0000-0000-0000-000000000000';
  for (let count = CHUNK; count === CHUNK;) {
    const due = await em
      .fork()
      .find(
        Freshness,
        { nextAt: { $lte: now }, recordKind: { $in: recordKinds }, recordId: { $gt: last } },
        { orderBy: { recordId: 'asc' }, limit: CHUNK },
      );
    for (const listing of due) {
      try {
        await em.fork().transactional((tx) => goOnUnderLock(tx, listing, now));
      } catch (error) {
        const { recordKind, recordId } = listing;
        const what = { part: 'freshness', recordKind, recordId, error: describeError(error) };
        app.log.error(what, 'A listing could not be kept fresh.');
      }
    }
    last = due.at(-1)?.recordId ?? last;
    count = due.length;
  }
  for (const parts of freshnessKinds()) parts.listingsChanged?.(app);
}

async function goOnUnderLock(
  em: EntityManager,
  { recordKind, recordId }: Pick<Freshness, 'recordKind' | 'recordId'>,
  now: Date,
): Promise<void> {
  await freshnessKind(recordKind).lock(em, recordId);
  const freshness = await em.findOne(
    Freshness,
    { recordKind, recordId, nextAt: { $lte: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // Confirmed meanwhile, or another job was first.
  if (freshness) await goOn(em, freshness, now);
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
