export { giveHat } from './actions/give-hat.ts';
export type { GivenHat } from './actions/give-hat.ts';
export { meetPerson } from './actions/meet-person.ts';
export { looksLikeCpr } from './model/cpr.ts';
export { Hat } from './model/hat.entity.ts';
export { mayGiveHats, mayOrganise, mayUseDesk } from './model/hat.policy.ts';
export { Person } from './model/person.entity.ts';
export { personById } from './queries/people-by-id.ts';
export type { PersonView } from './queries/people-by-id.ts';
