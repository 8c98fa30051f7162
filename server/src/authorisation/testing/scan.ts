import type { Actor } from '../actors.ts';
import { ADVISERS } from '../cells.ts';
import type { Row } from '../cells.ts';
import { rulesOfType } from '../fields.ts';
import type { Audience } from '../fields.ts';
import { markersOf } from '../markers.ts';
import type { Marker } from '../markers.ts';
import { COUNTERPARTS, WHO_FINDS } from '../matrix/finds.ts';
import { MATRIX } from '../matrix.ts';
import { everythingShown } from './everything.ts';
import { variablesOf } from './operation.ts';
import type { WorldInTest } from './use-world.ts';

/** Somebody asks for everything behind a root field. */
export interface Look {
  readonly name: string;
  readonly row: Row;
  readonly actor: Actor;
}

/** A marker somebody was shown, and by which field. */
export interface Find {
  readonly marker: string;
  readonly actor: Actor;
  readonly field: string;
}

/** These open a thing to whoever has its secret; they are looked at by themselves. */
export const BY_SECRET = [
  'Query.ticket',
  'Query.profileReceipt',
  'Query.listingToConfirm',
  'Mutation.acceptInvitation',
  'Mutation.cancelSignUp',
  'Mutation.confirmListing',
  'Mutation.logInWithLink',
];

/** A yes opens addresses in its very answer: then the two are others to each other than the world says. */
const OPENING = ['Mutation.answerMatch'];

/** Every look an actor can take: at what each operation of the matrix answers, about each of its records. */
export function looksOf(matrix: WorldInTest, actor: Actor): Look[] {
  return matrix
    .roots()
    .filter(({ name }) => !BY_SECRET.includes(name) && !OPENING.includes(name))
    .flatMap(({ name }) => (MATRIX[name] ?? []).map((row) => ({ name, row, actor })));
}

/** The markers that are found by one look. */
export async function findsOf(matrix: WorldInTest, { name, row, actor }: Look): Promise<Find[]> {
  const world = matrix.world();
  const root = matrix.root(name);
  const shown = await matrix
    .database()
    .inPassing(() =>
      everythingShown(matrix.api, matrix.schema(), world, root, variablesOf(root, row, world, actor), actor),
    );
  const finds = Object.entries(markersOf(world)).flatMap(([marker, { text }]) => {
    const fields = shown.filter(({ value }) => value.includes(text)).map(({ field }) => field);
    return [...new Set(fields)].map((field): Find => ({ marker, actor, field }));
  });
  return finds;
}

/** What the rules say against a find; null when it is allowed. */
export function wrongWith(matrix: WorldInTest, { marker, actor, field }: Find): string | null {
  const whose = markersOf(matrix.world())[marker]?.whose;
  const finders = WHO_FINDS[marker];
  const mayFind = finders === 'EVERYBODY' || actor === whose || finders?.includes(actor);
  const [type = '', name = ''] = field.split('.');
  const audience = rulesOfType(type).get(name);
  if (mayFind && audience && isFor(audience, actor, whose)) return null;
  return `${actor} finds ${marker} in ${field}`;
}

function isFor(audience: Audience, actor: Actor, whose: Marker['whose'] | undefined): boolean {
  const isOwn = actor === whose;
  const isOfDesk = ADVISERS.includes(actor);
  const isCounterpart = COUNTERPARTS.some(
    ([one, other]) => (one === actor && other === whose) || (other === actor && one === whose),
  );
  switch (audience) {
    case 'EVERYBODY':
    case 'AS_REACHED':
      return true;
    case 'SELF':
    case 'HOLDER':
      return isOwn;
    case 'DESK':
      return isOwn || isOfDesk;
    case 'OFFICERS':
      return isOwn || actor === 'otherHats';
    case 'ASKED':
    case 'SIDES':
      return isOwn || isOfDesk || isCounterpart;
    case 'TALKERS':
      return isOwn || isCounterpart;
    case 'HOST':
      return actor === 'organiser' || actor === 'administrator';
    case 'ADMINISTRATION':
      return actor === 'administrator';
  }
}
