import type { EntityManager } from '@mikro-orm/postgresql';
import { RequestTurn } from '../model/request-turn.entity.ts';
import type { Request } from '../model/request.entity.ts';
import type { StepWritten } from './write-step.ts';

/** Assigns a locked request to somebody of the staff, or to all of them. Where we have the turn they hold it, until the same moment. */
export async function assign(em: EntityManager, request: Request, personId: string | null): Promise<void> {
  request.assigneeId = personId;
  if (request.turnParty !== 'UNIT' || request.turnId === null) return;
  request.turnPersonId = personId;
  const turn = await em.findOneOrFail(RequestTurn, request.turnId);
  turn.personId = personId;
}

/** What a step says of the turn when a request changes hands among us: nothing while it is somebody else's. */
export function ourTurn({ turnParty, turnDueAt }: Request): Pick<StepWritten, 'toParty' | 'dueAt'> {
  return turnParty === 'UNIT' ? { toParty: 'UNIT', dueAt: turnDueAt } : {};
}
