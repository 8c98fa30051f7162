/**
 * What has been answered of the rule, and which answer is being changed: a check can be kept and passed on as a link. Which
 * questions there are and what may be answered is known on the page, not in the shell, which everybody fetches.
 */
export const premisesRuleSearch = (search: Record<string, unknown>): Record<string, unknown> => search;
