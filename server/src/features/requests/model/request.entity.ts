import { defineEntity, p } from '@mikro-orm/postgresql';
import type { RequestTurn } from './request-turn.entity.ts';
import type { EscalatedTo, RequestOutcome, RequestParty, RequestState } from './request-words.ts';

const RequestSchema = defineEntity({
  name: 'Request',
  tableName: 'request',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    focusArea: p.integer(),
    subjectKind: p.text(),
    subjectId: p.uuid(),
    askerId: p.uuid().strictNullable(),
    unitId: p.uuid().strictNullable(),
    assigneeId: p.uuid().strictNullable(),
    state: p.text().$type<RequestState>(),
    outcome: p.text().$type<RequestOutcome>().strictNullable(),
    turnId: p.uuid().strictNullable(),
    turnParty: p.text().$type<RequestParty>().strictNullable(),
    turnPersonId: p.uuid().strictNullable(),
    turnBeganAt: p.datetime(3).strictNullable(),
    turnDueAt: p.datetime(3).strictNullable(),
    remindedAt: p.datetime(3).strictNullable(),
    lateSince: p.datetime(3).strictNullable(),
    missed: p.integer(),
    escalatedTo: p.text().$type<EscalatedTo>().strictNullable(),
    promisedAt: p.datetime(3),
    openedAt: p.datetime(3),
    closedAt: p.datetime(3).strictNullable(),
    version: p.integer().version(),
  },
});

const NO_TURN = {
  turnId: null,
  turnParty: null,
  turnPersonId: null,
  turnBeganAt: null,
  turnDueAt: null,
  remindedAt: null,
} as const;

/** Somebody asked for something and is answered in time. Its row is the lock under which turns change. */
export class Request extends RequestSchema.class {
  /** The turn goes to whoever this turn names; the reminder is due anew. */
  begin(turn: RequestTurn): void {
    Object.assign(this, {
      turnId: turn.id,
      turnParty: turn.party,
      turnPersonId: turn.personId,
      turnBeganAt: turn.beganAt,
      turnDueAt: turn.dueAt,
      remindedAt: null,
    });
  }

  /** Whether this is still the turn that runs. */
  holds(turnId: string | undefined): boolean {
    return this.state === 'OPEN' && turnId !== undefined && this.turnId === turnId;
  }

  /** We let our time pass: whoever waits has waited too long since the first time, however often our turn begins anew. */
  miss(): void {
    this.missed += 1;
    this.lateSince ??= this.turnDueAt;
  }

  /** We have answered: what we missed before is made good. */
  makeGood(): void {
    Object.assign(this, { missed: 0, escalatedTo: null, lateSince: null });
  }

  /** Nobody has the turn any more. */
  close(outcome: RequestOutcome, now: Date): void {
    Object.assign(this, { ...NO_TURN, state: 'CLOSED', outcome, closedAt: now, escalatedTo: null });
  }
}
RequestSchema.setClass(Request);
