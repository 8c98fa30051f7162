import type { StarterSection } from '../starter-section.ts';
import { AUTOMATION } from './automation.ts';
import { BUILDING } from './building.ts';
import { BUILDING_PLANNING } from './building-planning.ts';
import { BUSINESS } from './business.ts';
import { CARE } from './care.ts';
import { DESIGN } from './design.ts';
import { DRIVING } from './driving.ts';
import { ELECTRICAL } from './electrical.ts';
import { ELECTRONICS } from './electronics.ts';
import { ENERGY } from './energy.ts';
import { ENGINEERING } from './engineering.ts';
import { ENVIRONMENT } from './environment.ts';
import { FARMING } from './farming.ts';
import { FINANCE } from './finance.ts';
import { FINISHING } from './finishing.ts';
import { FOOD } from './food.ts';
import { GREEN_WORK } from './green-work.ts';
import { IT_OPERATIONS } from './it-operations.ts';
import { KITCHEN } from './kitchen.ts';
import { LANGUAGES } from './languages.ts';
import { LAW_AND_TRADE } from './law-and-trade.ts';
import { LOGISTICS } from './logistics.ts';
import { MACHINING } from './machining.ts';
import { MARKETING } from './marketing.ts';
import { MECHANICS } from './mechanics.ts';
import { METAL } from './metal.ts';
import { MOVING_MACHINES } from './moving-machines.ts';
import { OFFICE } from './office.ts';
import { OFFICE_SOFTWARE } from './office-software.ts';
import { PEOPLE } from './people.ts';
import { PERSONAL_SERVICE } from './personal-service.ts';
import { PLASTICS_AND_PROCESS } from './plastics-and-process.ts';
import { PRODUCTION } from './production.ts';
import { PROGRAMMING } from './programming.ts';
import { SAFETY } from './safety.ts';
import { SALES } from './sales.ts';
import { SURFACE } from './surface.ts';
import { TEACHING } from './teaching.ts';
import { TEXTILE } from './textile.ts';
import { WOOD } from './wood.ts';

/** Every group of skills with its members, in the order people meet them. */
export const SKILLS: readonly StarterSection[] = [
  BUILDING,
  FINISHING,
  BUILDING_PLANNING,
  ELECTRICAL,
  ELECTRONICS,
  METAL,
  MACHINING,
  SURFACE,
  MECHANICS,
  AUTOMATION,
  ENGINEERING,
  ENERGY,
  ENVIRONMENT,
  TEXTILE,
  WOOD,
  PLASTICS_AND_PROCESS,
  PRODUCTION,
  FOOD,
  KITCHEN,
  FARMING,
  GREEN_WORK,
  DRIVING,
  MOVING_MACHINES,
  LOGISTICS,
  SAFETY,
  SALES,
  MARKETING,
  OFFICE,
  FINANCE,
  LAW_AND_TRADE,
  BUSINESS,
  PEOPLE,
  PROGRAMMING,
  IT_OPERATIONS,
  OFFICE_SOFTWARE,
  DESIGN,
  CARE,
  TEACHING,
  PERSONAL_SERVICE,
  LANGUAGES,
];
