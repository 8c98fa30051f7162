import type { places as source } from '../da/places.ts';
import type { Translated } from '../../translated.ts';

export const places: Translated<typeof source> = {
  map: { label: 'Mentors in your town' },
};
