import type { EntityManager } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import type { Clock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/ids.ts';
import { failsMust } from '../../matching/index.ts';
import type { Rationale } from '../../matching/index.ts';
import { barFor, freshPool, needOf } from '../../mentors/index.ts';
import type { MentorCandidate, Need } from '../../mentors/index.ts';
import type { RequestKindRules } from '../../requests/index.ts';
import { ventureInTransaction } from '../../ventures/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { untoldMatch } from '../model/untold-match.ts';
import { askMentor } from './ask-mentor.ts';
import { canBeAsked } from './can-be-asked.ts';
import { lockCandidate } from './lock-candidate.ts';
import type { LockedMatch } from './lock-match.ts';
import { introductionWithdrawn } from './match-introduction.ts';
import { nameNextChoices, nextChoices } from './next-choices.ts';
import { openMatchOf } from './open-match-of.ts';

type Pool = Awaited<ReturnType<typeof freshPool>>;

/** Somebody named by the adviser who can be asked now, why they fit, and who comes after them. */
interface NextMentor {
  readonly candidate: MentorCandidate;
  readonly rationale: Rationale;
  readonly after: readonly string[];
}

/**
 * A mentor has stayed silent: their match lapses and their place is free. The first of those whom the adviser named next who
 * still fits and has room is asked; nobody else is. Where nobody is left the request waits for the adviser again.
 */
export const askNextMentor: NonNullable<RequestKindRules['whenOverdue']> = async ({ app, clock }) => {
  // Read before the transaction: it uses connections of its own, which nobody may wait for while holding a lock.
  const pool = await freshPool({ app, clock });
  return async (em, { id }) => {
    const silent = await openMatchOf(em, id);
    if (silent?.match.state !== 'ASKED') return 'NOBODY_LEFT';
    const choices = await nextChoices(em, silent.match.id);
    await lapse(em, silent, clock.now());
    const need = needOf(await ventureInTransaction(em, silent.request.ventureId));
    const next = await firstWhoCan(em, pool, need, choices, clock.now());
    if (next) {
      await ask(em, silent, next, clock);
      return 'HANDED_OVER';
    }
    silent.request.state = 'WAITING';
    await em.flush();
    return 'NOBODY_LEFT';
  };
};

async function lapse(em: EntityManager, silent: LockedMatch, now: Date): Promise<void> {
  silent.match.lapse(now);
  await em.flush();
  await introductionWithdrawn(em, silent, now);
}

async function firstWhoCan(
  em: EntityManager,
  pool: Pool,
  need: Need,
  choices: readonly string[],
  now: Date,
): Promise<NextMentor | null> {
  // Locked in the order of their ids, so that two requests that name the same mentors do not wait for each other.
  const candidates = new Map<string, MentorCandidate>();
  for (const mentorId of choices.toSorted()) {
    const candidate = (await canBeAsked(em, mentorId)) ? await lockCandidate(em, mentorId) : null;
    if (candidate && barFor(need, candidate, danishDay(now)) === null) candidates.set(mentorId, candidate);
  }
  for (const [index, mentorId] of choices.entries()) {
    const candidate = candidates.get(mentorId);
    if (!candidate) continue;
    const rationale = pool.explain(need, candidate);
    if (!failsMust(rationale)) return { candidate, rationale, after: choices.slice(index + 1) };
  }
  return null;
}

/** Makes the next match, with the reasons of now; nothing is held back, the adviser decided long ago. */
async function ask(em: EntityManager, silent: LockedMatch, next: NextMentor, clock: Clock): Promise<void> {
  const { candidate, rationale } = next;
  const now = clock.now();
  const match = em.create(MentorMatch, {
    ...untoldMatch,
    state: 'ASKED',
    id: newId(now.getTime()),
    requestId: silent.request.id,
    mentorId: candidate.id,
    score: rationale.score,
    rationale,
    ruleVersion: rationale.ruleVersion,
    overrideReason: null,
    suggestedBy: silent.match.suggestedBy,
    suggestedAt: now,
    releaseAt: now,
    idempotencyKey: newId(),
    payloadHash: '',
  });
  await em.flush();
  nameNextChoices(em, match.id, next.after);
  const facts = {
    state: match.state,
    mentorPersonId: candidate.personId,
    entrepreneurId: silent.facts.entrepreneurId,
  };
  const silentId = silent.facts.mentorPersonId;
  const onward = { by: 'HANDED_OVER', from: 'ASKED', actorId: silentId, reason: 'NO_ANSWER' } as const;
  await askMentor(em, { match, request: silent.request, facts }, onward, clock);
}
