import type { StarterSection } from '../starter-section.ts';
import { BUILDING } from './building.ts';
import { BUILDING_PLANNING } from './building-planning.ts';
import { FINISHING } from './finishing.ts';
import { PLANT_OPERATORS } from './plant-operators.ts';

/** Every group of occupations with its members, in the order people meet them. */
export const OCCUPATIONS: readonly StarterSection[] = [
  BUILDING,
  PLANT_OPERATORS,
  FINISHING,
  BUILDING_PLANNING,
];
