import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  leafReader,
  listReader,
  nullableReader,
  objectReader,
  requiredReader,
  type FieldReader,
  type Reader,
} from './reader.ts';

/** A root field: its resolver is called as always, with its access rule; only what it returns is read by plan. */
export interface RootPlan {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly read: Reader;
}

/** How to answer an operation without executing it field by field. */
export interface Plan {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly roots: readonly RootPlan[];
}

/** What stands in the way of a plan; graphql-js executes such operations. */
class NoPlan extends Error {}

/**
 * The plan of a query whose fields below the root are all plain properties, or null when there is one with a resolver,
 * arguments, directives or an abstract type. It depends on schema and document only, never on viewer or variables.
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | null {
  const queryType = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !queryType) return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  try {
    const roots = [...collect(queryType, [operation.selectionSet], fragments)].map(([key, nodes]) => {
      const field = fieldOf(queryType, nodes);
      if (field === TypeNameMetaFieldDef || field.name.startsWith('__')) throw new NoPlan();
      return { key, field, nodes, read: readerOf(field.type, nodes, fragments) };
    });
    return { operation, fragments, roots };
  } catch (error) {
    if (error instanceof NoPlan) return null;
    throw error;
  }
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The selected fields by answer key, in order; the same key twice is merged, as the specification asks (6.3.2). */
function collect(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  into = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (selection.directives?.length) throw new NoPlan();
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    if (!fragment || (condition !== undefined && condition !== type.name)) throw new NoPlan();
    collect(type, [fragment.selectionSet], fragments, into);
  }
  return into;
}

function fieldOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): GraphQLField<unknown, unknown> {
  const name = nodes[0]?.name.value ?? '';
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const field = type.getFields()[name];
  if (!field) throw new NoPlan();
  return field;
}

function readerOf(type: GraphQLOutputType, nodes: readonly FieldNode[], fragments: Fragments): Reader {
  if (isNonNullType(type)) return requiredReader(bareReader(type.ofType, nodes, fragments));
  return nullableReader(bareReader(type, nodes, fragments));
}

function bareReader(type: GraphQLOutputType, nodes: readonly FieldNode[], fragments: Fragments): Reader {
  if (isListType(type)) return listReader(readerOf(type.ofType, nodes, fragments));
  const named = getNamedType(type);
  if (isLeafType(named)) return leafReader((value) => named.serialize(value));
  if (!isObjectType(named)) throw new NoPlan();
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return objectReader(
    [...collect(named, sets, fragments)].map((entry) => fieldReader(named, ...entry, fragments)),
  );
}

function fieldReader(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  fragments: Fragments,
): FieldReader {
  const field = fieldOf(type, nodes);
  if (field === TypeNameMetaFieldDef) return { key, property: key, read: () => type.name };
  if (field.resolve || field.args.length > 0) throw new NoPlan();
  return { key, property: field.name, read: readerOf(field.type, nodes, fragments) };
}
