import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';

/** Advisers see who waits and bring people together. */
export function mayUseDesk(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADVISER');
}

/** Administrators give hats by invitation, see who wears which, and end them. */
export function mayGiveHats(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADMINISTRATOR');
}

/** Administrators answer for what happens here, so they may look up who did what. */
export function mayReadAudit(viewer: Viewer | null): boolean {
  return wears(viewer, 'ADMINISTRATOR');
}
