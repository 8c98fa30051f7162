import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { matchKind } from '../model/match-kinds.ts';
import type { RankedCase } from '../model/match-kinds.ts';
import { rulesSchema, weightsOf } from '../model/rules-form.ts';
import { currentRules } from './current-rules.ts';

/** So many of the best are compared. */
const BEST = 3;
/** So many cases are shown, those that change most first. */
const SHOWN = 20;

/** What other weights would do to everybody who waits now. */
export interface RulesEffectView {
  readonly cases: number;
  readonly firstChanges: number;
  readonly orderChanges: number;
  readonly shown: readonly RulesEffectCaseView[];
}
export interface RulesEffectCaseView {
  readonly id: string;
  readonly title: Words;
  readonly before: RankedCase['best'];
  readonly after: RankedCase['best'];
}

/** Ranks everybody who waits under the rules of now and under other weights, and changes nothing. */
export async function rulesEffect(
  context: Pick<Context, 'app' | 'sql' | 'clock'>,
  input: unknown,
): Promise<RulesEffectView> {
  const rules = wellFormed(rulesSchema, input);
  const current = await currentRules(context.sql, rules.kind, context.clock.now());
  const changed = { kind: rules.kind, version: current.version + 1, weights: weightsOf(rules) };
  const [before = [], after = []] = await matchKind(rules.kind).ranked(context, [current, changed], BEST);
  const cases = before.map(({ id, title, best }, place) => ({
    id,
    title,
    before: best,
    after: after[place]?.best ?? [],
  }));
  return {
    cases: cases.length,
    firstChanges: cases.filter((one) => one.before[0]?.id !== one.after[0]?.id).length,
    orderChanges: cases.filter((one) => placesChanged(one) > 0).length,
    shown: cases
      .filter((one) => placesChanged(one) > 0)
      .toSorted((a, b) => weightOfChange(b) - weightOfChange(a))
      .slice(0, SHOWN),
  };
}

const placesChanged = ({ before, after }: RulesEffectCaseView): number =>
  Array.from({ length: BEST }, (_, place) => Number(before[place]?.id !== after[place]?.id)).reduce(
    (sum, changed) => sum + changed,
    0,
  );

/** Another first one weighs more than all other places together. */
const weightOfChange = (one: RulesEffectCaseView): number =>
  placesChanged(one) + (one.before[0]?.id === one.after[0]?.id ? 0 : BEST);
