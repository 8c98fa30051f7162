import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { HiringSide, HiringState, VacancyState } from './words.ts';

/** Officers of the employment entrance keep candidates and review vacancies. */
export function mayWorkOnEmployment(viewer: Viewer | null): boolean {
  return wears(viewer, 'EMPLOYMENT_OFFICER');
}

/** Whether the viewer acts for this company, confirmed. */
export function actsFor(viewer: Viewer | null, organisationId: string): boolean {
  return viewer?.hats.some((hat) => hat.kind === 'OWNER' && hat.organisationId === organisationId) ?? false;
}

interface VacancyFacts {
  readonly organisationId: string;
  readonly postedBy: string;
  readonly state: VacancyState;
  readonly isHidden: boolean;
}

/** Everybody sees what is published; the rest is for those who posted it and for officers. */
export function maySeeVacancy(viewer: Viewer | null, vacancy: VacancyFacts): boolean {
  return (
    (vacancy.state === 'PUBLISHED' && !vacancy.isHidden) ||
    mayKeepVacancy(viewer, vacancy) ||
    mayWorkOnEmployment(viewer)
  );
}

/** Who posted it, and whoever else acts for the company. */
export function mayKeepVacancy(
  viewer: Viewer | null,
  vacancy: Pick<VacancyFacts, 'organisationId' | 'postedBy'>,
): boolean {
  return viewer !== null && (viewer.personId === vacancy.postedBy || actsFor(viewer, vacancy.organisationId));
}

/** Candidates of a published vacancy are for whoever acts for its company, and for officers. */
export function maySeeCandidatesOf(viewer: Viewer | null, vacancy: VacancyFacts): boolean {
  if (mayWorkOnEmployment(viewer)) return true;
  return vacancy.state === 'PUBLISHED' && actsFor(viewer, vacancy.organisationId);
}

/** Officers review, but nobody reviews what they have posted. */
export function mayReviewVacancy(viewer: Viewer | null, vacancy: Pick<VacancyFacts, 'postedBy'>): boolean {
  return mayWorkOnEmployment(viewer) && viewer?.personId !== vacancy.postedBy;
}

/** A candidate keeps their own profile, and officers those that are posted. */
export function mayKeepCandidate(
  viewer: Viewer | null,
  candidate: { readonly personId: string; readonly postedBy: string | null },
): boolean {
  if (viewer === null) return false;
  return (
    viewer.personId === candidate.personId || (candidate.postedBy !== null && mayWorkOnEmployment(viewer))
  );
}

interface HiringFacts {
  readonly state: HiringState;
  readonly askedBy: HiringSide;
  readonly candidatePersonId: string;
  readonly organisationId: string;
}

/** The two sides see it, and officers. */
export function maySeeHiring(viewer: Viewer | null, hiring: HiringFacts): boolean {
  return isCandidate(viewer, hiring) || actsFor(viewer, hiring.organisationId) || mayWorkOnEmployment(viewer);
}

/** The candidate decides for that company, themself. */
export function mayAnswerHiring(viewer: Viewer | null, hiring: HiringFacts): boolean {
  return isCandidate(viewer, hiring) && hiring.askedBy === 'COMPANY' && hiring.state === 'ASKED';
}

/** The company replies once the name is open to it. */
export function mayReply(viewer: Viewer | null, hiring: HiringFacts): boolean {
  return actsFor(viewer, hiring.organisationId) && (hiring.state === 'OPEN' || hiring.state === 'TALKING');
}

/** The candidate may stop as long as it runs and they are in it. */
export function mayLeave(viewer: Viewer | null, hiring: HiringFacts): boolean {
  return isCandidate(viewer, hiring) && (hiring.state === 'OPEN' || hiring.state === 'TALKING');
}

function isCandidate(viewer: Viewer | null, { candidatePersonId }: HiringFacts): boolean {
  return viewer !== null && viewer.personId === candidatePersonId;
}
