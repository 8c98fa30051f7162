import { together, type World } from '../../world/world.ts';
import { herningCohorts } from './cohorts.ts';
import { herningEvents } from './events.ts';
import { herningMatches } from './matches.ts';
import { herningMentors } from './mentors.ts';
import { herningOrganisations } from './organisations.ts';
import { herningPeople } from './people.ts';
import { herningSuccession } from './succession.ts';
import { herningVentures } from './ventures.ts';
import { herningWorkforce } from './workforce.ts';

/** The demonstration world: Herning and Ikast-Brande on an ordinary weekday. The people in it are invented. */
export function herningWorld(now: Date): World {
  return together(
    herningOrganisations(now),
    herningPeople(now),
    herningEvents(now),
    herningVentures(now),
    herningMentors(now),
    herningMatches(now),
    herningCohorts(now),
    herningSuccession(now),
    herningWorkforce(now),
  );
}
