import type { Criterion } from '../../../matching/index.ts';
import type { MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import type { World } from '../world.ts';

/** Have they a language in common? People who must talk need one. */
export const language: Criterion<Need, MentorCandidate, World> = {
  code: 'LANGUAGE',

  fit(need, mentor) {
    if (need.languages.length === 0 || mentor.languages.length === 0) return null;
    return need.languages.some((code) => mentor.languages.includes(code)) ? 1 : 0;
  },

  evidence: (need, mentor) => ({
    languages: need.languages.filter((code) => mentor.languages.includes(code)),
  }),
};
