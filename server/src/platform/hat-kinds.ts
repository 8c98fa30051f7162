/** What a person can be in Vækstbro; one person may wear several hats. */
export const HAT_KINDS = {
  ENTREPRENEUR: 'ENTREPRENEUR',
  MENTOR: 'MENTOR',
  ADVISER: 'ADVISER',
  OWNER: 'OWNER',
  TAKER: 'TAKER',
  BUILDING_OWNER: 'BUILDING_OWNER',
  EMPLOYMENT_OFFICER: 'EMPLOYMENT_OFFICER',
  CANDIDATE: 'CANDIDATE',
  ORGANISER: 'ORGANISER',
  STEERING: 'STEERING',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;

export type HatKind = keyof typeof HAT_KINDS;

/** The hats of people who read others' records because it is their work, for an organisation. */
export const STAFF_HATS: readonly HatKind[] = [
  'ADVISER',
  'EMPLOYMENT_OFFICER',
  'ORGANISER',
  'STEERING',
  'ADMINISTRATOR',
];
