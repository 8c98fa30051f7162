import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { Cohort } from './cohort.entity.ts';

type Facts = Pick<Cohort, 'state' | 'planningSince'>;

/** Advisers alone plan for many, and see the plans. */
export function mayPlanCohorts(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADVISER');
}

/** Both sides can be asked whom they would like, before there is a plan. */
export function mayOpenRanking(viewer: Viewer | null, { state, planningSince }: Facts): boolean {
  return state === 'DRAFT' && planningSince === null && mayPlanCohorts(viewer);
}

/** Plans can be made as long as nothing is decided, and made again. */
export function mayMakePlans(viewer: Viewer | null, { state, planningSince }: Facts): boolean {
  return state !== 'PUBLISHED' && state !== 'DISCARDED' && planningSince === null && mayPlanCohorts(viewer);
}

/** A plan is published once, and not while another is being made. */
export function mayPublish(viewer: Viewer | null, { state, planningSince }: Facts): boolean {
  return state === 'PLANNED' && planningSince === null && mayPlanCohorts(viewer);
}

/** What is not published can be thrown away. */
export function mayDiscard(viewer: Viewer | null, { state }: Facts): boolean {
  return state !== 'PUBLISHED' && state !== 'DISCARDED' && mayPlanCohorts(viewer);
}
