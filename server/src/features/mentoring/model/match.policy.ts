import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { MatchState, MentorRequestState } from './mentoring-words.ts';

/** What decides who may do what with a match. */
export interface MatchFacts {
  state: MatchState;
  mentorPersonId: string;
  /** Whose venture it is. */
  entrepreneurId: string | null;
}

/** What decides who may do what with a request. */
export interface RequestFacts {
  state: MentorRequestState;
  entrepreneurId: string | null;
}

const isMentor = (viewer: Viewer | null, match: MatchFacts) => viewer?.personId === match.mentorPersonId;
const isEntrepreneur = (viewer: Viewer | null, { entrepreneurId }: { entrepreneurId: string | null }) =>
  viewer !== null && viewer.personId === entrepreneurId;
const isSide = (viewer: Viewer | null, match: MatchFacts) =>
  isMentor(viewer, match) || isEntrepreneur(viewer, match);

/** Advisers see every match; the two sides from the moment the mentor has been asked. */
export function maySeeMatch(viewer: Viewer | null, match: MatchFacts): boolean {
  const isTold = match.state !== 'HELD' && match.state !== 'UNDONE';
  return wears(viewer, 'ADVISER') || (isTold && isSide(viewer, match));
}

/** That a mentor is held, and may still be let go, is the advisers' own. */
export function maySeeHeld(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADVISER');
}

/** Why a mentor said no, and with which words, is between the mentor and the advisers. */
export function maySeeRefusal(viewer: Viewer | null, match: MatchFacts): boolean {
  return match.state !== 'DECLINED' || isMentor(viewer, match) || wears(viewer, 'ADVISER');
}

/** Why an adviser chose another than the best match, and what somebody else wrote when it ended, is for advisers alone. */
export function mayReadOverride(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADVISER');
}

/** Names and addresses are opened by the yes, for both sides and the advisers, as long as the match lasts. */
export function maySeeContacts(viewer: Viewer | null, match: MatchFacts): boolean {
  return match.state === 'MATCHED' && (isSide(viewer, match) || wears(viewer, 'ADVISER'));
}

/** Any adviser may take a suggestion back before the mentor is told. */
export function mayUndo(viewer: Viewer | null, match: MatchFacts): boolean {
  return match.state === 'HELD' && wears(viewer, 'ADVISER');
}

/** Only the mentor answers, still wearing the hat, and only when it is their turn. */
export function mayAnswer(viewer: Viewer | null, match: MatchFacts): boolean {
  return match.state === 'ASKED' && isMentor(viewer, match) && wears(viewer, 'MENTOR');
}

/** Only the entrepreneur answers the mentor's question. */
export function mayAnswerQuestion(viewer: Viewer | null, match: MatchFacts): boolean {
  return match.state === 'QUESTION' && isEntrepreneur(viewer, match);
}

/** Both sides and the advisers may end a match; before the mentor's yes only the advisers may, to go on to somebody else. */
export function mayEnd(viewer: Viewer | null, match: MatchFacts): boolean {
  if (match.state === 'MATCHED') return isSide(viewer, match) || wears(viewer, 'ADVISER');
  return (match.state === 'ASKED' || match.state === 'QUESTION') && wears(viewer, 'ADVISER');
}

/** A request is seen by advisers and by the entrepreneur whose it is. */
export function maySeeRequest(viewer: Viewer | null, request: RequestFacts): boolean {
  return wears(viewer, 'ADVISER') || isEntrepreneur(viewer, request);
}

/** The entrepreneur's own words are theirs and the advisers' to read for good; a mentor reads them while they are opened. */
export function mayReadWholeIdea(
  viewer: Viewer | null,
  request: Pick<RequestFacts, 'entrepreneurId'>,
): boolean {
  return wears(viewer, 'ADVISER') || isEntrepreneur(viewer, request);
}

/** Advisers suggest mentors to those who wait. */
export function maySuggest(viewer: Viewer | null, request: RequestFacts): boolean {
  return request.state === 'WAITING' && wears(viewer, 'ADVISER');
}
