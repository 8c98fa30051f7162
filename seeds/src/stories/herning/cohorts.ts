import { idOf } from '../../world/chance.ts';
import type { World } from '../../world/world.ts';
import { ENTREPRENEURS, newcomerAt, personIdOf } from './people.ts';

/** Those who wait besides Mette and Yusuf, whose mentors are suggested by hand. */
const WAITING = [...ENTREPRENEURS.keys()].filter(
  (entrepreneur) => (entrepreneur >= 2 && entrepreneur <= 6) || newcomerAt(entrepreneur) !== undefined,
);
const HOUR = 3_600_000;

/**
 * Some who wait are planned together, the newcomers among them: what is best for all together lets one of them wait, and
 * what gives everyone somebody leaves two who would rather swap. The plans themselves are made when the platform starts.
 */
export function herningCohorts(now: Date): World {
  const cohortId = idOf('cohort:0');
  return {
    cohort: [
      {
        id: cohortId,
        kind: 'MENTOR',
        name: 'Holdet i november',
        state: 'DRAFT',
        created_by: personIdOf('anne@example.org'),
        created_at: new Date(now.getTime() - HOUR),
        planning_since: now,
      },
    ],
    cohort_member: WAITING.map((venture) => ({
      id: idOf(`cohort-member:${venture}`),
      cohort_id: cohortId,
      side: 'SEEKER',
      subject_id: idOf(`mentor-request:${venture}`),
      person_id: personIdOf(ENTREPRENEURS[venture]?.email ?? ''),
      places: 1,
      is_open: true,
    })),
  };
}
