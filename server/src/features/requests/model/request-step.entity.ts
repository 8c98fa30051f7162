import { defineEntity, p } from '@mikro-orm/postgresql';
import type { RefusalReason, RequestParty, RequestStepKind } from './request-words.ts';

const RequestStepSchema = defineEntity({
  name: 'RequestStep',
  tableName: 'request_step',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    at: p.datetime(3),
    kind: p.text().$type<RequestStepKind>(),
    party: p.text().$type<RequestParty>().strictNullable(),
    personId: p.uuid().strictNullable(),
    toParty: p.text().$type<RequestParty>().strictNullable(),
    toPersonId: p.uuid().strictNullable(),
    dueAt: p.datetime(3).strictNullable(),
    reason: p.text().$type<RefusalReason>().strictNullable(),
    words: p.text().strictNullable(),
  },
});

/** One thing that happened to a request. Steps are added and never changed. */
export class RequestStep extends RequestStepSchema.class {}
RequestStepSchema.setClass(RequestStep);
