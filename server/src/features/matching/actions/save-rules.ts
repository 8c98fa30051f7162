import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { matchKind } from '../model/match-kinds.ts';
import { mayChangeRules } from '../model/rules.policy.ts';
import { saveRulesSchema, weightsOf } from '../model/rules-form.ts';
import { RuleSetRow } from '../model/rule-set.entity.ts';

/**
 * Saves new weights as the next version, from now on. Matches of before keep theirs. Whoever saves says which version
 * they looked at: the second of two gets CONFLICT, and nothing of theirs is kept. Returns the kind and the new version.
 */
export async function saveRules(
  context: ActionContext,
  input: unknown,
): Promise<{ kind: string; version: number }> {
  const { viewer, clock, app } = context;
  if (!viewer || !mayChangeRules(viewer)) throw new Problem('FORBIDDEN');
  const { basedOnVersion, note, ...rules } = wellFormed(saveRulesSchema, input);
  const { kind } = rules;
  const weights = weightsOf(rules);
  const version = basedOnVersion + 1;
  const saved = context.em.transactional(async (em) => {
    const [latest] = await em.find(
      RuleSetRow,
      { kind },
      { orderBy: { version: 'desc' }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (latest?.version !== basedOnVersion) throw new Problem('CONFLICT', 'basedOnVersion');
    em.create(RuleSetRow, { kind, version, weights, note, validFrom: clock.now(), savedBy: viewer.personId });
    await em.flush();
    await matchKind(kind).rulesSaved?.(em);
  });
  await saved.catch((error: unknown) => {
    // Two at once: the second has waited for the row of the old version, and its own is there by now.
    throw error instanceof UniqueConstraintViolationException
      ? new Problem('CONFLICT', 'basedOnVersion')
      : error;
  });
  matchKind(kind).rulesChanged?.(app);
  return { kind, version };
}
