import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** Whom the reader looks for; every choice is of what is shown. */
export const candidatesSearch = searchParams({
  occupation: text(),
  skill: text(),
  town: text(),
  hours: oneOf(['UP_TO_15', 'FROM_16_TO_29', 'FROM_30_TO_36', 'FULL_TIME']),
  language: text(2),
  licence: oneOf([
    'DRIVING_B',
    'DRIVING_C',
    'DRIVING_CE',
    'DRIVING_D',
    'FORKLIFT',
    'CRANE',
    'WELDING',
    'HOT_WORK',
    'FOOD_HYGIENE',
    'ROAD_WORK',
  ]),
});
