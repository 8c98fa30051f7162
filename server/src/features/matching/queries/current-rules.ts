import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { RuleSet } from '../model/weight.ts';

const CURRENT_RULES = statement(
  'matching.current-rules',
  `select kind, version, weights from rule_set
    where kind = $1 and valid_from <= $2::timestamptz
    order by version desc limit 1`,
);

/** The version of them, as part of another statement: the placeholders (or texts) of the kind and of now. */
export const currentVersion = (kind: string, now: string): string =>
  `(select max(version) from rule_set where kind = ${kind} and valid_from <= ${now}::timestamptz)`;

/** The rules a kind is matched by at this moment. */
export async function currentRules(sql: Rows, kind: string, now: Date): Promise<RuleSet> {
  const rules = await sql.one<RuleSet>(CURRENT_RULES, [kind, now.toISOString()]);
  if (!rules) throw new Error(`There are no rules for ${kind}.`);
  return rules;
}
