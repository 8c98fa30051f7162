import { defineEntity, p } from '@mikro-orm/postgresql';
import { businessDaysBetween } from '../../../platform/business-days.ts';
import type { RequestParty, TurnEnd } from './request-words.ts';

const RequestTurnSchema = defineEntity({
  name: 'RequestTurn',
  tableName: 'request_turn',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    party: p.text().$type<RequestParty>(),
    personId: p.uuid().strictNullable(),
    unitId: p.uuid().strictNullable(),
    beganAt: p.datetime(3),
    dueAt: p.datetime(3),
    endedAt: p.datetime(3).strictNullable(),
    endedBy: p.text().$type<TurnEnd>().strictNullable(),
    tookBusinessDays: p.float().columnType('double precision').strictNullable(),
  },
});

/** One turn of one request: who was to answer from when until when, and how it ended. The published figures are made of these. */
export class RequestTurn extends RequestTurnSchema.class {
  end(endedBy: TurnEnd, now: Date): void {
    this.endedAt = now;
    this.endedBy = endedBy;
    this.tookBusinessDays = businessDaysBetween(this.beganAt, now);
  }
}
RequestTurnSchema.setClass(RequestTurn);
