import type { CandidateCase, MentorCandidate } from '../model/mentor-candidate.ts';
import type { Need } from '../model/need.ts';

/** Somebody in Herning with a textile idea and a question about budgets. Say only what matters. */
export function aNeed(said: Partial<Need>): Need {
  return {
    industryId: 'textile',
    stage: 'IDEA',
    topicIds: ['budget'],
    concepts: [],
    townId: 'herning',
    languages: ['da'],
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    cvr: null,
    personId: null,
    ...said,
  };
}

/** A case that fits that need. */
export function aCase(said: Partial<CandidateCase>): CandidateCase {
  return { title: 'A case', industryId: 'textile', topicIds: ['budget'], stage: 'IDEA', ...said };
}

/** An approved mentor with room, whose one case fits that need. */
export function aCandidate(said: Partial<MentorCandidate>): MentorCandidate {
  return {
    id: 'mentor-1',
    personId: 'person-1',
    townId: 'herning',
    languages: ['da'],
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    capacity: 2,
    placesUsed: 0,
    isApproved: true,
    isFaded: false,
    isHidden: false,
    pausedUntil: null,
    conflictCvrs: [],
    cases: [aCase({})],
    ...said,
  };
}
