export { MunicipalityType, TownType } from './town.type.ts';
