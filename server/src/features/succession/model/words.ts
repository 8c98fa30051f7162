import type { Words } from '../../../platform/language.ts';

/** One band of a scale, or one word of a list, with its names. */
export interface Term {
  readonly id: string;
  readonly label: Words;
}

const term = (id: string, da: string, en: string, de: string): Term => ({ id, label: { da, en, de } });

/** How many work there, the owner counted, from few to many. */
export const EMPLOYEES = [
  term('SOLO', 'Kun ejeren', 'Only the owner', 'Nur die inhabende Person'),
  term('UP_TO_4', '2–4 ansatte', '2–4 employees', '2–4 Beschäftigte'),
  term('UP_TO_9', '5–9 ansatte', '5–9 employees', '5–9 Beschäftigte'),
  term('UP_TO_19', '10–19 ansatte', '10–19 employees', '10–19 Beschäftigte'),
  term('UP_TO_49', '20–49 ansatte', '20–49 employees', '20–49 Beschäftigte'),
  term('MORE', '50 ansatte eller flere', '50 employees or more', '50 Beschäftigte oder mehr'),
] as const;

/** Turnover of a year in kroner. */
export const TURNOVER = [
  term('UP_TO_1M', 'Under 1 mio. kr.', 'Under DKK 1 million', 'Unter 1 Mio. Kronen'),
  term('UP_TO_5M', '1–5 mio. kr.', 'DKK 1–5 million', '1–5 Mio. Kronen'),
  term('UP_TO_10M', '5–10 mio. kr.', 'DKK 5–10 million', '5–10 Mio. Kronen'),
  term('UP_TO_25M', '10–25 mio. kr.', 'DKK 10–25 million', '10–25 Mio. Kronen'),
  term('UP_TO_50M', '25–50 mio. kr.', 'DKK 25–50 million', '25–50 Mio. Kronen'),
  term('OVER_50M', 'Over 50 mio. kr.', 'Over DKK 50 million', 'Über 50 Mio. Kronen'),
] as const;

/** What is left of a year before tax, in kroner. */
export const PROFIT = [
  term('NONE', 'Intet overskud', 'No profit', 'Kein Gewinn'),
  term('UP_TO_250K', 'Op til 250.000 kr.', 'Up to DKK 250,000', 'Bis 250.000 Kronen'),
  term('UP_TO_500K', '250.000–500.000 kr.', 'DKK 250,000–500,000', '250.000–500.000 Kronen'),
  term('UP_TO_1M', '500.000–1 mio. kr.', 'DKK 500,000–1 million', '500.000–1 Mio. Kronen'),
  term('UP_TO_3M', '1–3 mio. kr.', 'DKK 1–3 million', '1–3 Mio. Kronen'),
  term('OVER_3M', 'Over 3 mio. kr.', 'Over DKK 3 million', 'Über 3 Mio. Kronen'),
] as const;

/** What a business costs, and what somebody can raise for one, by the same bands. */
export const MEANS = [
  term('UP_TO_500K', 'Op til 500.000 kr.', 'Up to DKK 500,000', 'Bis 500.000 Kronen'),
  term('UP_TO_1M', '500.000–1 mio. kr.', 'DKK 500,000–1 million', '500.000–1 Mio. Kronen'),
  term('UP_TO_2M', '1–2 mio. kr.', 'DKK 1–2 million', '1–2 Mio. Kronen'),
  term('UP_TO_5M', '2–5 mio. kr.', 'DKK 2–5 million', '2–5 Mio. Kronen'),
  term('UP_TO_10M', '5–10 mio. kr.', 'DKK 5–10 million', '5–10 Mio. Kronen'),
  term('OVER_10M', 'Over 10 mio. kr.', 'Over DKK 10 million', 'Über 10 Mio. Kronen'),
] as const;

/** The price of a business: a band, or not decided yet. */
export const PRICE = [
  ...MEANS,
  term('UNDECIDED', 'Prisen er ikke fastsat', 'The price is not set', 'Preis noch offen'),
] as const;

/** Why a business is handed over: nothing about anybody's health or private life. */
export const REASONS = [
  term('RETIREMENT', 'Ejeren vil trække sig tilbage', 'The owner wants to retire', 'Ruhestand'),
  term('NEW_PLANS', 'Ejeren vil noget nyt', 'The owner has other plans', 'Neue Pläne'),
  term(
    'GROWTH',
    'Virksomheden skal bruge flere kræfter',
    'The business needs more hands',
    'Verstärkung gesucht',
  ),
  term('OTHER', 'Anden grund', 'Another reason', 'Anderer Grund'),
] as const;

/** When it is to happen, from soon to later. */
export const HORIZONS = [
  term('HALF_YEAR', 'Inden for et halvt år', 'Within half a year', 'Innerhalb eines halben Jahres'),
  term('YEAR', 'Om et halvt til et helt år', 'In half a year to a year', 'In einem halben bis einem Jahr'),
  term('TWO_YEARS', 'Om et til to år', 'In one to two years', 'In ein bis zwei Jahren'),
  term('LATER', 'Om to til fem år', 'In two to five years', 'In zwei bis fünf Jahren'),
] as const;

/** What somebody brings along who wants to take over, from little to much. */
export const EXPERIENCE = [
  term('NEW', 'Ny i branchen', 'New to the industry', 'Neu in der Branche'),
  term('EMPLOYED', 'Har arbejdet i branchen', 'Has worked in the industry', 'Hat in der Branche gearbeitet'),
  term('LED', 'Har ledet medarbejdere', 'Has led people', 'Hat Personal geführt'),
  term('OWNED', 'Har ejet en virksomhed', 'Has owned a business', 'Hatte ein eigenes Unternehmen'),
] as const;

/** Every list, by the name under which forms and filters ask for it. */
export const LISTS = {
  employees: EMPLOYEES,
  turnover: TURNOVER,
  profit: PROFIT,
  price: PRICE,
  means: MEANS,
  reason: REASONS,
  horizon: HORIZONS,
  experience: EXPERIENCE,
} as const satisfies Record<string, readonly Term[]>;
export type ListName = keyof typeof LISTS;

/** Whether people can choose this. */
export const isTerm = (list: ListName, id: string): boolean => LISTS[list].some((one) => one.id === id);

/** The band of an id that was checked when it was taken in. */
export function termOf(list: ListName, id: string): Term {
  const found = LISTS[list].find((one) => one.id === id);
  if (!found) throw new Error(`There is no "${id}" among ${list}.`);
  return found;
}

/** Where on its scale a band stands, counted from the smallest; -1 for one that is on none. */
export const rankOf = (list: ListName, id: string): number => LISTS[list].findIndex((one) => one.id === id);
