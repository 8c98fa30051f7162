export { forgetFreshness, keepFresh } from './actions/keep-fresh.ts';
export type { Listing } from './actions/keep-fresh.ts';
export { registerFreshness } from './model/freshness-kinds.ts';
export type { FreshnessParts } from './model/freshness-kinds.ts';
export { Freshness } from './model/freshness.entity.ts';
export type { FreshnessState } from './model/freshness.entity.ts';
