export { lockMentor } from './actions/lock-mentor.ts';
export { isPaused, placesLeft } from './model/mentor-candidate.ts';
export type { CandidateCase, MentorCandidate } from './model/mentor-candidate.ts';
export {
  barFor,
  explainMentor,
  MENTOR_CRITERIA,
  MENTOR_RULES,
  mentorScoring,
} from './model/mentor-scoring.ts';
export type { MentorBar } from './model/mentor-scoring.ts';
export { Mentor } from './model/mentor.entity.ts';
export { needOf } from './model/need.ts';
export type { Need } from './model/need.ts';
export { competenceFound } from './queries/competence-found.ts';
export { bestCandidates } from './queries/candidates-for-need.ts';
export { worldOf } from './model/known-world.ts';
export type { WorldOfConcepts } from './model/known-world.ts';
export type { MentorScoring } from './model/mentor-scoring.ts';
export { mentorRowsById } from './queries/mentors-by-id.ts';
export { freshPool, mentorsChanged, poolSettled } from './queries/fresh-pool.ts';
export { freshRarity } from './queries/fresh-rarity.ts';
export { KEPT_OF, keptMentors, VENTURE_MARK } from './queries/kept-mentors.ts';
export type { KeptMentors } from './queries/kept-mentors.ts';
export { mentorView } from './queries/mentor-rows.ts';
export type { MentorRow, MentorView } from './queries/mentor-rows.ts';
export { mentorRow } from './queries/mentors-by-id.ts';
export { rankedMentors, suggestions } from './queries/suggestions.ts';
export type { RankedMentor, SuggestionView } from './queries/suggestions.ts';
