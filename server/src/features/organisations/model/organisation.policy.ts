import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';

/** Administrators keep the list of organisations. */
export function mayKeepOrganisations(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADMINISTRATOR');
}
