import { defineEntity, p } from '@mikro-orm/postgresql';
import type { WeightWord } from './weight.ts';

const RuleSetSchema = defineEntity({
  name: 'RuleSetRow',
  tableName: 'rule_set',
  properties: {
    kind: p.text().primary(),
    version: p.integer().primary(),
    weights: p.json<Readonly<Record<string, WeightWord>>>(),
    validFrom: p.datetime(3),
    savedBy: p.uuid().strictNullable().default(null),
    note: p.text().strictNullable().default(null),
  },
});

/** One version of the weights of a kind of matching, with who saved it and why. Never changed, only followed. */
export class RuleSetRow extends RuleSetSchema.class {}
RuleSetSchema.setClass(RuleSetRow);
