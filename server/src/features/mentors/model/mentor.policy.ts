import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';

interface MentorFacts {
  personId: string;
  isApproved: boolean;
  isHidden: boolean;
}

/** Everybody sees approved mentors; one who waits for approval or is hidden is seen by themself and by advisers. */
export function maySeeMentor(viewer: Viewer | null, mentor: MentorFacts): boolean {
  return (mentor.isApproved && !mentor.isHidden) || maySeeMentorFrame(viewer, mentor);
}

/** With whom a mentor is in conflict, and the version an edit goes with, is for themself and for advisers. */
export function maySeeMentorFrame(viewer: Viewer | null, mentor: Pick<MentorFacts, 'personId'>): boolean {
  return viewer?.personId === mentor.personId || wears(viewer, 'ADVISER');
}

/** Advisers approve mentors, but nobody approves themself. */
export function mayApproveMentor(viewer: Viewer | null, mentor: Pick<MentorFacts, 'personId'>): boolean {
  return wears(viewer, 'ADVISER') && viewer?.personId !== mentor.personId;
}
