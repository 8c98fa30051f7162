/** The hats an administrator can give, in the order of the product's own list. */
export const hatKinds = [
  'ENTREPRENEUR',
  'MENTOR',
  'ADVISER',
  'ORGANISER',
  'EMPLOYMENT_OFFICER',
  'OWNER',
  'TAKER',
  'BUILDING_OWNER',
  'CANDIDATE',
  'STEERING',
  'ADMINISTRATOR',
] as const;

export type HatKind = (typeof hatKinds)[number];
