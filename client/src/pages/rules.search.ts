import { oneOf, searchParams } from '../ui/search-params.ts';

/** What is matched by rules that staff can change. */
export const ruleKinds = ['MENTOR', 'BUSINESS', 'CANDIDATE'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** Of what the rules are; of mentors when nothing is said. */
export const rulesSearch = searchParams({ kind: oneOf(ruleKinds) });
