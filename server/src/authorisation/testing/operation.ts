import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Actor } from '../actors.ts';
import type { Row } from '../cells.ts';
import type { World } from '../world.ts';

/** A root field as the schema has it. */
export interface RootField {
  /** `Query.viewer` */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every root field of the API. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  const of = (type: GraphQLObjectType | null | undefined, kind: RootField['kind']): RootField[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      name: `${type?.name}.${field.name}`,
      kind,
      field,
    }));
  return [...of(schema.getQueryType(), 'query'), ...of(schema.getMutationType(), 'mutation')];
}

/** The document that asks a root field with these variables. */
export function documentOf({ kind, field }: RootField, variables: object, selection: string): string {
  const args = field.args.filter(({ name }) => name in variables);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind}${declared && ` (${declared})`} { asked: ${field.name}${given && `(${given})`} ${selection} }`;
}

/** The variables of a row: of a mutation they are the fields of its input. */
export function variablesOf(
  { field }: RootField,
  row: Row,
  world: World,
  actor: Actor,
): Record<string, unknown> {
  const values = row.with?.(world, actor) ?? {};
  return field.args.length === 1 && field.args[0]?.name === 'input' ? { input: values } : { ...values };
}

/** Just enough to know the outcome, what the viewer may do, and what the row says. */
export function shortSelection({ field }: RootField, row: Row): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const fields = type.getFields();
  const below = Object.values(fields).map((one) => {
    const named = getNamedType(one.type);
    if (isLeafType(named)) return one.args.length === 0 ? one.name : '';
    if (one.name === 'problem') return 'problem { code field }';
    return one.name === 'nodes' || type.name.endsWith('Result')
      ? `${one.name} { __typename ${idOf(named)} }`
      : '';
  });
  const isPage = 'nodes' in fields || type.name.endsWith('Result');
  return `{ __typename ${(isPage ? below : [idOf(type), ...flagsOf(field), ...said(type, row)]).filter(Boolean).join(' ')} }`;
}

function said(type: GraphQLObjectType, { says = {} }: Row): string[] {
  return Object.keys(says).map((name) =>
    isObjectType(getNamedType(type.getFields()[name]?.type)) ? `${name} { __typename }` : name,
  );
}

/** The fields that tell the viewer what they may do with the record. */
export function flagsOf({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): string[] {
  const named = getNamedType(type);
  return isObjectType(named)
    ? Object.keys(named.getFields()).filter((name) => /^viewer(Can|Is)[A-Z]/.test(name))
    : [];
}

function idOf(type: unknown): string {
  return isObjectType(type) && 'id' in type.getFields() ? 'id' : '';
}

/** Whether the field answers with a list, paged or whole. */
export function isList({ field }: RootField): boolean {
  const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
  const named = getNamedType(bare);
  return isListType(bare) || (isObjectType(named) && 'nodes' in named.getFields());
}
