import type { Viewer } from '../../../platform/viewer.ts';
import { wears } from '../../../platform/viewer.ts';
import type { GrantChannel } from './grant.entity.ts';
import { recordKind } from './record-kinds.ts';

/** What decides who may take a grant back. */
export interface GrantFacts {
  personId: string;
  recordKind: string;
  channel: GrantChannel;
}

/** The person concerned takes back what is theirs; staff only what staff had recorded, on the person's word. */
export function mayWithdrawGrant(viewer: Viewer | null, grant: GrantFacts): boolean {
  if (viewer === null) return false;
  if (viewer.personId === grant.personId) return true;
  return grant.channel === 'STAFF_ON_CONSENT' && wears(viewer, ...recordKind(grant.recordKind).staffHats);
}
