export { HatType, PersonType } from './person.type.ts';
export { ViewerType } from './viewer.type.ts';
