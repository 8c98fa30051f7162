import { defineEntity, p } from '@mikro-orm/postgresql';

/** The coarser band that was proposed, or the finer one all the same. */
export const UNIQUENESS_DECISIONS = { COARSER: 'COARSER', KEPT: 'KEPT' } as const;
export type UniquenessAnswer = keyof typeof UNIQUENESS_DECISIONS;

const UniquenessDecisionSchema = defineEntity({
  name: 'UniquenessDecision',
  tableName: 'uniqueness_decision',
  properties: {
    id: p.uuid().primary(),
    recordKind: p.text(),
    recordId: p.uuid(),
    comparable: p.integer(),
    proposedBand: p.text().strictNullable(),
    decision: p.text().$type<UniquenessAnswer>(),
    reason: p.text(),
    decidedBy: p.uuid().strictNullable(),
    decidedAt: p.datetime(3),
  },
});

/** What an adviser decided about a record that could be recognised, and why. It is never changed; a new one follows it. */
export class UniquenessDecision extends UniquenessDecisionSchema.class {}
UniquenessDecisionSchema.setClass(UniquenessDecision);
