import { idOf } from '../world/chance.ts';
import { together, type World } from '../world/world.ts';
import { herningEvents } from './herning/events.ts';
import { herningMentors } from './herning/mentors.ts';
import { herningOrganisations } from './herning/organisations.ts';
import { herningPeople } from './herning/people.ts';

/** The demonstration people and the organisations, and nothing that waits or is on offer. */
export function quietWorld(now: Date): World {
  return together(herningOrganisations(now), herningPeople(now));
}

/** Mentors to find, and nobody at the desk yet. */
export function mentorsWorld(now: Date): World {
  return together(quietWorld(now), herningMentors(now));
}

/** One Entrepreneur Day with a single seat left and a speed meeting that is full. */
export function lastSeatWorld(now: Date): World {
  const events = herningEvents(now);
  const dayId = idOf('event:ivaerksaetterdag');
  const signUps = (events.sign_up ?? []).filter((row) => row.event_id === dayId);
  return together(quietWorld(now), {
    event: (events.event ?? [])
      .filter((row) => row.id === dayId)
      .map((row) => ({ ...row, capacity: signUps.length + 1 })),
    event_session: (events.event_session ?? []).filter((row) => row.event_id === dayId),
    sign_up: signUps,
    session_seat: (events.session_seat ?? []).filter(({ sign_up_id: id }) =>
      signUps.some((row) => row.id === id),
    ),
  });
}
