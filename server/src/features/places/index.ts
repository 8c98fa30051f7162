export { MUNICIPALITIES } from './model/municipalities.ts';
export { POSTAL_DISTRICTS } from './model/postal-districts.ts';
export type { PostalDistrict } from './model/postal-districts.ts';
export { knownTown, municipalityOf, townById, TOWNS } from './model/towns.ts';
export type { Town } from './model/towns.ts';
export { distanceKm, travelMinutes } from './model/travel-time.ts';
export type { Position } from './model/travel-time.ts';
