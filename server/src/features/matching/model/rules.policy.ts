import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';

/** Advisers and administrators decide how much each criterion counts. */
export function mayChangeRules(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADVISER', 'ADMINISTRATOR');
}
