import type { StarterSection } from '../starter-section.ts';
import { ADVISING } from './advising.ts';
import { ANIMALS } from './animals.ts';
import { ARTS } from './arts.ts';
import { BUILDING } from './building.ts';
import { BUILDING_PLANNING } from './building-planning.ts';
import { CARE } from './care.ts';
import { CLEANING } from './cleaning.ts';
import { ELECTRICAL } from './electrical.ts';
import { ENERGY } from './energy.ts';
import { ENGINEERING } from './engineering.ts';
import { FARMING } from './farming.ts';
import { FASHION } from './fashion.ts';
import { FINANCE } from './finance.ts';
import { FINISHING } from './finishing.ts';
import { FOOD } from './food.ts';
import { FORWARDING } from './forwarding.ts';
import { GREEN_WORK } from './green-work.ts';
import { IT_OPERATIONS } from './it-operations.ts';
import { KITCHEN } from './kitchen.ts';
import { LAW } from './law.ts';
import { LEADERS } from './leaders.ts';
import { LOGISTICS } from './logistics.ts';
import { MACHINING } from './machining.ts';
import { MANAGEMENT } from './management.ts';
import { MARKETING } from './marketing.ts';
import { MECHANICS } from './mechanics.ts';
import { MEDIA } from './media.ts';
import { METAL } from './metal.ts';
import { OFFICE } from './office.ts';
import { PERSONAL_SERVICE } from './personal-service.ts';
import { PLANT_OPERATORS } from './plant-operators.ts';
import { PROCESS } from './process.ts';
import { PRODUCTION } from './production.ts';
import { PROTECTION } from './protection.ts';
import { RETAIL } from './retail.ts';
import { SALES } from './sales.ts';
import { SERVICE } from './service.ts';
import { SOCIAL } from './social.ts';
import { SOFTWARE } from './software.ts';
import { SURFACE } from './surface.ts';
import { TEACHING } from './teaching.ts';
import { TECHNICIANS } from './technicians.ts';
import { TEXTILE } from './textile.ts';
import { TRANSPORT } from './transport.ts';
import { TREATMENT } from './treatment.ts';
import { VEHICLES } from './vehicles.ts';
import { WATER_AND_WASTE } from './water-and-waste.ts';
import { WOOD } from './wood.ts';

/** Every group of occupations with its members, in the order people meet them. */
export const OCCUPATIONS: readonly StarterSection[] = [
  BUILDING,
  PLANT_OPERATORS,
  FINISHING,
  BUILDING_PLANNING,
  ELECTRICAL,
  METAL,
  SURFACE,
  MACHINING,
  MECHANICS,
  VEHICLES,
  ENERGY,
  WATER_AND_WASTE,
  ENGINEERING,
  TECHNICIANS,
  TEXTILE,
  FASHION,
  WOOD,
  PRODUCTION,
  PROCESS,
  FOOD,
  KITCHEN,
  SERVICE,
  FARMING,
  ANIMALS,
  GREEN_WORK,
  TRANSPORT,
  FORWARDING,
  LOGISTICS,
  RETAIL,
  SALES,
  MARKETING,
  OFFICE,
  FINANCE,
  LAW,
  SOFTWARE,
  IT_OPERATIONS,
  CARE,
  TREATMENT,
  SOCIAL,
  TEACHING,
  ADVISING,
  PERSONAL_SERVICE,
  PROTECTION,
  CLEANING,
  MEDIA,
  ARTS,
  MANAGEMENT,
  LEADERS,
];
