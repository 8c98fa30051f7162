import type { Row } from './copy-rows.ts';

/** The tables a world fills, in the order their foreign keys ask for. */
export const TABLES = [
  'organisation',
  'organisation_name',
  'person',
  'hat',
  'consent',
  'notification',
  'request',
  'request_turn',
  'request_step',
  'event',
  'event_session',
  'sign_up',
  'session_seat',
  'venture',
  'mentor',
  'mentor_case',
  'term_rarity',
  'mentor_request',
  'mentor_match',
  'match_next_choice',
  'cohort',
  'cohort_member',
  'business_listing',
  'taker_profile',
  'business_interest',
  'company_claim',
  'candidate',
  'vacancy',
] as const;

export type Table = (typeof TABLES)[number];

/** A world: the rows of each table. People in it are invented. */
export type World = Partial<Record<Table, Row[]>>;

/** One world with the rows of all the others, table by table. */
export function together(...worlds: World[]): World {
  const whole: World = {};
  for (const world of worlds) {
    for (const table of TABLES) {
      const rows = world[table];
      if (rows !== undefined) whole[table] = [...(whole[table] ?? []), ...rows];
    }
  }
  return whole;
}
