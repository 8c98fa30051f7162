import { everybody } from '../cells.ts';
import type { Rules } from '../cells.ts';

/** Who sees and does what with empty buildings. */
export const PREMISES: Rules = {
  'Query.ruralZoneCheck': [
    { of: 'a building of one’s own thinking', with: () => ({ facts: { zone: 'RURAL' } }), cells: everybody },
  ],
};
