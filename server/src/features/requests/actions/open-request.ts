import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { rulesOf } from '../model/request-kinds.ts';
import { Request } from '../model/request.entity.ts';
import { turnDue } from '../model/turn-times.ts';
import { beginTurn } from './give-turn.ts';
import { writeStep } from './write-step.ts';

/** What is asked for, by whom and of whom. */
export interface RequestWanted {
  /** Where the record of the kind and the request share their id. */
  readonly id?: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly askerId: string | null;
  /** The organisation that answers; null where there is none. */
  readonly unitId: string | null;
}

/** Opens a request in the caller's transaction: our turn begins, the promise runs. Returns its id. */
export async function openRequest(em: EntityManager, wanted: RequestWanted, now: Date): Promise<string> {
  const rules = rulesOf(wanted.kind);
  const id = wanted.id ?? newId(now.getTime());
  const promisedAt = turnDue(rules, 'UNIT', now);
  const request = em.create(Request, {
    id,
    kind: rules.kind,
    focusArea: rules.focusArea,
    subjectKind: rules.recordKind,
    subjectId: wanted.subjectId,
    askerId: wanted.askerId,
    unitId: wanted.unitId,
    assigneeId: null,
    state: 'OPEN',
    outcome: null,
    turnId: null,
    turnParty: null,
    turnPersonId: null,
    turnBeganAt: null,
    turnDueAt: null,
    remindedAt: null,
    lateSince: null,
    missed: 0,
    escalatedTo: null,
    promisedAt,
    openedAt: now,
    closedAt: null,
  });
  await beginTurn(em, request, 'UNIT', null, now);
  writeStep(
    em,
    id,
    { kind: 'OPENED', party: 'ASKER', personId: wanted.askerId, toParty: 'UNIT', dueAt: promisedAt },
    now,
  );
  await em.flush();
  return id;
}
