import type { EntityManager } from '@mikro-orm/postgresql';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { requestKinds } from '../model/request-kinds.ts';
import type { KindParts } from '../model/request-kinds.ts';
import { Request } from '../model/request.entity.ts';
import { assign } from './assign.ts';
import { lockRequest } from './lock-request.ts';
import { staffOf } from './staff-of.ts';
import { withdrawRequestsOf } from './withdraw-requests-of.ts';

/** Whoever is no longer here asks for nothing any more, and what they had in hand is the whole unit's. */
export async function leaveRequestsOf(
  em: EntityManager,
  { personId }: { personId: string },
  parts: KindParts,
): Promise<void> {
  await withdrawRequestsOf(em, { askerId: personId }, parts);
  await layDown(em, personId, () => Promise.resolve(true));
}

/** Whoever answers no more, because the hat was their last for it, has nothing in hand: it is the whole unit's. */
export async function leaveRequestsOfHat(
  em: EntityManager,
  { personId, kind }: { personId: string; kind: HatKind },
): Promise<void> {
  if (!requestKinds().some(({ staffHats }) => staffHats.includes(kind))) return;
  // So that the hat is off for whoever looks.
  await em.flush();
  await layDown(em, personId, async (request) => !(await staffOf(em, request)).includes(personId));
}

/** Lays down the open requests somebody of us has in hand, each under its lock, where they are to be laid down. */
async function layDown(
  em: EntityManager,
  personId: string,
  isToBe: (request: Request) => Promise<boolean>,
): Promise<void> {
  const inHand = [{ assigneeId: personId }, { turnParty: 'UNIT' as const, turnPersonId: personId }];
  const open = await em.find(
    Request,
    { state: 'OPEN', $or: inHand },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  for (const { id } of open) {
    const request = await lockRequest(em, id);
    if (request?.state !== 'OPEN' || !(await isToBe(request))) continue;
    const isTheirs = request.assigneeId === personId;
    if (isTheirs || (request.turnParty === 'UNIT' && request.turnPersonId === personId))
      await assign(em, request, isTheirs ? null : request.assigneeId);
  }
  await em.flush();
}
