export { registerForYouKind } from './model/for-you-kinds.ts';
export type { ForYouMatch, ForYouParts, Looking } from './model/for-you-kinds.ts';
export { answersSchema, profileOfAnswers } from './model/profile.ts';
export type { Answers, ForYouProfile, OwnProfile } from './model/profile.ts';
export { registerProfiles } from './model/profile-sources.ts';
export { minutesBetween, reach } from './model/reach.ts';
export { hasToDoWith } from './model/reasons.ts';
export { bestForProfiles } from './queries/for-you.ts';
export type { RankedForYou } from './queries/for-you.ts';
