import type { World } from '../world/world.ts';
import { herningWorld } from './herning/index.ts';
import { lastSeatWorld, mentorsWorld, quietWorld } from './small.ts';

/** A named world that can be planted. */
export interface Story {
  /** One sentence for `plant --help`. */
  readonly about: string;
  readonly build: (now: Date) => World;
}

/** Every story there is. The large world is generated while it is written and stands beside them. */
export const STORIES: Readonly<Record<string, Story>> = {
  herning: {
    about: 'The demonstration: 44 mentors, 60 entrepreneurs, 25 organisations and 8 events.',
    build: herningWorld,
  },
  quiet: { about: 'The demonstration people and the organisations; nothing on offer.', build: quietWorld },
  mentors: { about: 'The mentors, and nobody at the desk.', build: mentorsWorld },
  'last-seat': { about: 'An Entrepreneur Day with one seat left.', build: lastSeatWorld },
};
