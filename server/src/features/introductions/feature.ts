import type { Feature } from '../../platform/feature.ts';
import { endIntroductionsOfPerson } from './actions/end-introductions-of-person.ts';
import { Introduction } from './model/introduction.entity.ts';

/** Two sides are brought together, and what comes of it. */
export const introductions: Feature = {
  name: 'introductions',
  entities: [Introduction],
  personErased: (em, { personId }, { clock }) => endIntroductionsOfPerson(em, personId, clock.now()),
};
