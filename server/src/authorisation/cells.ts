import { EVERY_ACTOR } from './actors.ts';
import type { Actor } from './actors.ts';
import type { World } from './world.ts';

/** What the API answers when somebody asks. */
export const OUTCOMES = {
  YES: { sign: '✓', means: 'is answered, or done' },
  LOG_IN: { sign: '⚿', means: 'log in first (UNAUTHENTICATED)' },
  NOT_YOURS: { sign: '✗', means: 'known to be there, and not theirs (FORBIDDEN)' },
  NOT_THERE: { sign: '∅', means: 'the very answer that an id which never existed gets (null or NOT_FOUND)' },
  NOT_NOW: { sign: '!', means: 'a problem with a reason: known to them, and not to be done so' },
  IGNORED: { sign: '–', means: 'answered as if done; ids of others are passed over, and nothing happens' },
  EMPTY: { sign: '0', means: 'an empty list: nothing of others is counted' },
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** One row of the matrix: an operation on one record, and what each actor gets. */
export interface Row {
  /** Of which record, in words. */
  readonly of: string;
  /** The operation's variables; of an input its fields. */
  readonly with?: (world: World, actor: Actor) => Readonly<Record<string, unknown>>;
  /** Which of the record's `viewerCan…` and `viewerIs…` say yes, to whom; the others to nobody. */
  readonly may?: Readonly<Record<string, readonly Actor[]>>;
  /** What a field of the record says, to whom; of a list, how many. */
  readonly says?: Readonly<Record<string, Readonly<Partial<Record<Actor, string>> & { rest: string }>>>;
  /** Which id an answer about an unknown one is compared by; the first where nothing is said. */
  readonly id?: string;
  readonly cells: Cells;
}

/** What each actor gets: the named ones as said, everybody else the rest. */
export type Cells = Readonly<Partial<Record<Actor, Outcome>> & { rest: Outcome }>;

/** The rows of some root fields. */
export type Rules = Readonly<Record<string, readonly Row[]>>;

/** What this actor gets. */
export const cellOf = ({ cells }: Row, actor: Actor): Outcome => cells[actor] ?? cells.rest;

/** Each actor with what they get. */
export const cellsOf = (row: Row): [Actor, Outcome][] =>
  EVERY_ACTOR.map((actor) => [actor, cellOf(row, actor)]);

type Few = readonly Actor[];
const each = (actors: Few, outcome: Outcome): Partial<Record<Actor, Outcome>> =>
  Object.fromEntries(actors.map((actor) => [actor, outcome]));

/** The advisers, whichever unit they are of. */
export const ADVISERS: Few = ['adviser', 'otherAdviser'];

/** Open to everybody. */
export const everybody: Cells = { rest: 'YES' };

/** Open to everybody who is signed in; what they get is their own. */
export const signedIn: Cells = { visitor: 'LOG_IN', rest: 'YES' };

/** Open to those who wear the hat; everybody else is told that it is not for them. */
export const only = (...actors: Few): Cells => ({
  visitor: 'LOG_IN',
  ...each(actors, 'YES'),
  rest: 'NOT_YOURS',
});

/** Open to those whose it is; for everybody else it is not there. */
export const theirs = (...actors: Few): Cells => ({
  visitor: 'LOG_IN',
  ...each(actors, 'YES'),
  rest: 'NOT_THERE',
});

/** A list of one's own: these have something in it. */
export const ownList = (...actors: Few): Cells => ({
  visitor: 'LOG_IN',
  ...each(actors, 'YES'),
  rest: 'EMPTY',
});

/** The same cells, but for these actors. */
export const but = (cells: Cells, outcome: Outcome, ...actors: Few): Cells => ({
  ...cells,
  ...each(actors, outcome),
});
