import type { Rules } from './cells.ts';
import { COHORTS } from './matrix/cohorts.ts';
import { DISCOVERY } from './matrix/discovery.ts';
import { IDENTITY } from './matrix/identity.ts';
import { LISTINGS } from './matrix/listings.ts';
import { MENTORING } from './matrix/mentoring.ts';
import { PREMISES } from './matrix/premises.ts';
import { RIGHTS } from './matrix/rights.ts';
import { SUCCESSION } from './matrix/succession.ts';
import { WORKFORCE } from './matrix/workforce.ts';

/**
 * Who may do what with whose records: every root field of the API, with what every kind of person gets. Each cell is a
 * test; a root field without rows breaks the build.
 */
export const MATRIX: Rules = {
  ...COHORTS,
  ...DISCOVERY,
  ...IDENTITY,
  ...LISTINGS,
  ...MENTORING,
  ...PREMISES,
  ...RIGHTS,
  ...SUCCESSION,
  ...WORKFORCE,
};
