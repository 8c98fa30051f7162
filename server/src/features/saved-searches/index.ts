export { lookForHitsSoon } from './actions/look-for-hits-soon.ts';
export { oneOf, pathOf } from './model/filters.ts';
export { registerHitKind } from './model/hit-kinds.ts';
export type { HitFace, HitKindParts } from './model/hit-kinds.ts';
export { registerSearchKind } from './model/search-kinds.ts';
export type { SearchAsked, SearchHit, SearchKindParts } from './model/search-kinds.ts';
