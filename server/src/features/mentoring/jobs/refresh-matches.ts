import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { changedAfter, earlier, keepPlace, later, lockPlace, NOBODY } from '../queries/changed-mentors.ts';
import type { Place } from '../queries/changed-mentors.ts';
import * as lists from '../queries/kept-lists.ts';
import { correctMentor, makeList, partsOf } from './correct-lists.ts';
import type { Parts } from './correct-lists.ts';

/** So many changed mentors are put right one by one; where more have changed, the lists are made anew. */
const FEW_CHANGES = 200;
/** So many of them in one transaction. */
const STEP = 20;
/** So many lists are made in one go, each in a transaction of its own. */
const LISTS_AT_ONCE = 25;
const SOON_MS = 1000;

/** Has the kept matches put right soon; many who ask for it at once are one job. */
export function queueRefresh(em: EntityManager): Promise<void> {
  return queueJob(em, 'refresh-matches', {}, { key: 'refresh-matches' });
}

/**
 * Puts the kept matches right: mentors who have changed enter, move in and leave the lists they concern, and no other is
 * touched; lists that are missing, or were made under other rules, are made, some at a time. Each step is a short
 * transaction that says how far it came: nobody waits long for the others, and what a crash left undone the next run
 * finds, by what the database says has changed. Two at once take turns, and doing a step twice changes nothing.
 */
export async function refreshMatches(_: JobPayload, context: JobContext): Promise<void> {
  const parts = await partsOf(context);
  const isRight = await correctMentors(parts);
  if (isRight) await parts.em.transactional(lists.forgetLists);
  for (let made = 0; isRight && made < LISTS_AT_ONCE; made += 1) {
    if (!(await makeNextList(parts))) return;
  }
  const runAt = new Date(parts.clock.now().getTime() + SOON_MS);
  await queueJob(parts.em, 'refresh-matches', {}, { key: 'refresh-matches', ...(isRight ? {} : { runAt }) });
}

/** How far one run has come, and what was the oldest open transaction when it first looked. */
interface Progress {
  readonly place: Place;
  readonly open: string | null;
  readonly corrected: number;
  /** Nobody is left who had changed. */
  readonly isDone: boolean;
}

/** Step by step until nobody is left; false where another run holds the lists, or too many keep changing. */
async function correctMentors(parts: Parts): Promise<boolean> {
  let progress: Progress = {
    place: { horizon: '0', afterId: NOBODY },
    open: null,
    corrected: 0,
    isDone: false,
  };
  while (!progress.isDone) {
    const next = await correctSome(parts, progress);
    if (!next || next.corrected > FEW_CHANGES) return false;
    progress = next;
  }
  return true;
}

async function correctSome(parts: Parts, before: Progress): Promise<Progress | null> {
  return parts.em.transactional(async (em) => {
    const kept = await lockPlace(em);
    if (!kept) return null;
    const from = later(kept, before.place);
    const look = await changedAfter(em, from, FEW_CHANGES + 1);
    // Whoever was open at the first look may commit behind where this run has come: the next run looks from there.
    const open: Place = { horizon: before.open ?? look.open, afterId: NOBODY };
    if (look.changed.length > FEW_CHANGES) {
      await lists.forgetAllLists(em);
      await keepPlace(em, later(kept, { horizon: look.open, afterId: NOBODY }));
      return { place: from, open: open.horizon, corrected: before.corrected, isDone: true };
    }
    const some = look.changed.slice(0, STEP);
    for (const { mentorId } of some) await correctMentor(em, parts, mentorId);
    const last = some.at(-1);
    const place = last ? { horizon: last.changedBy, afterId: last.mentorId } : from;
    const isDone = some.length === look.changed.length;
    await keepPlace(em, later(kept, isDone ? open : earlier(place, open)));
    return { place, open: open.horizon, corrected: before.corrected + some.length, isDone };
  });
}

/** Makes one list that is missing; false where none is, or another run holds the lists. */
async function makeNextList(parts: Parts): Promise<boolean> {
  return parts.em.transactional(async (em) => {
    // As long as this is held nobody is put right, so that no change falls between reading the mentors and keeping them.
    if (!(await lockPlace(em))) return false;
    const missing = await lists.ventureWithoutList(em, parts.versions);
    if (!missing) return false;
    await makeList(em, parts, missing.venture, missing.mark);
    return true;
  });
}
