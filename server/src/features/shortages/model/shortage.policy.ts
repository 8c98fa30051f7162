import type { Viewer } from '../../../platform/viewer.ts';
import { wears } from '../../../platform/viewer.ts';

/** Whoever advises, steers or runs the platform sees which competences are short. */
export function mayReadShortages(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADVISER', 'STEERING', 'ADMINISTRATOR');
}
