import {
  execute,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { Api } from '../../testing/run-operation.ts';
import type { Actor } from '../actors.ts';
import { viewerOf } from '../world.ts';
import type { World } from '../world.ts';
import { documentOf } from './operation.ts';
import type { RootField } from './operation.ts';

/** As deep as the API lets anybody ask. */
const DEPTH = 12;
/** From a thing to others of its kind and no further: there the same begins again. */
const OF_ONE_TYPE = 2;

/** A value that somebody was shown, and the field that showed it: `Person.name`. */
export interface Shown {
  readonly field: string;
  readonly value: string;
}

/** Selects every field that can be reached from a type without arguments that must be given. */
export function everythingOf(type: GraphQLOutputType, path: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const here = [...path, named.name];
  const selected = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    const seen = here.filter((name) => name === below.name).length;
    if (here.length >= DEPTH - 1 || seen >= OF_ONE_TYPE) return [];
    const selection = everythingOf(below, here);
    return selection === '' ? [] : [`${field.name} ${selection}`];
  });
  return selected.length === 0 ? '' : `{ ${selected.join(' ')} }`;
}

/** Everything an actor is shown who asks a root field for all there is behind it. */
export async function everythingShown(
  api: Api,
  schema: GraphQLSchema,
  world: World,
  root: RootField,
  variables: Record<string, unknown>,
  actor: Actor,
): Promise<Shown[]> {
  const as = viewerOf(world, actor);
  const result = await execute({
    schema,
    document: parsed(documentOf(root, variables, everythingOf(root.field.type))),
    variableValues: variables,
    contextValue: await api.context(as ? { as } : {}),
  });
  const asked: unknown = result.data?.['asked'];
  return asked === undefined || asked === null ? [] : shownIn(asked, root.field.type, root.name);
}

const documents = new Map<string, ReturnType<typeof parse>>();
function parsed(text: string): ReturnType<typeof parse> {
  const known = documents.get(text) ?? parse(text, { noLocation: true });
  documents.set(text, known);
  return known;
}

function shownIn(value: unknown, type: GraphQLOutputType, field: string): Shown[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return shownIn(value, type.ofType as GraphQLOutputType, field);
  if (isListType(type)) {
    return (value as unknown[]).flatMap((one) => shownIn(one, type.ofType as GraphQLOutputType, field));
  }
  if (!isObjectType(type)) return [{ field, value: String(value) }];
  return fieldsShown(value as Record<string, unknown>, type);
}

function fieldsShown(value: Record<string, unknown>, type: GraphQLObjectType): Shown[] {
  const fields = type.getFields();
  return Object.entries(value).flatMap(([key, below]) => {
    const field = fields[key];
    return field ? shownIn(below, field.type, `${type.name}.${key}`) : [];
  });
}
