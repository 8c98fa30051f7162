import type { Feature } from '../../platform/feature.ts';
import { endIntroductionsOfPerson } from './actions/end-introductions-of-person.ts';
import { lockIntroductionsOf } from './actions/lock-introductions-of.ts';
import { IntroductionResolver } from './graphql/introduction.resolver.ts';
import { Introduction } from './model/introduction.entity.ts';
import { INTRODUCTIONS_DATA } from './model/personal-data.ts';

/** Two sides are brought together, and what comes of it. */
export const introductions: Feature = {
  name: 'introductions',
  entities: [Introduction],
  resolvers: [IntroductionResolver],
  personalData: INTRODUCTIONS_DATA,
  erasureLocks: { INTRODUCTION: lockIntroductionsOf },
  personErased: (em, { personId }, { clock }) => endIntroductionsOfPerson(em, personId, clock.now()),
};
