import { GraphQLError, Kind } from 'graphql';
import type {
  ASTVisitor,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';

/** How large one operation may be, whatever fragments it is folded into. */
export const QUERY_LIMITS = { depth: 12, aliases: 30, mutations: 5 } as const;

/** Marks a mutation that guesses could be tried with: one in each request. */
export const ONCE_PER_REQUEST = 'oncePerRequest';

/** Refuses operations over the limits. One rule, because all of them are read off the same sizes. */
export function queryLimits(options: { introspection: boolean }): ValidationRule {
  return (context): ASTVisitor => {
    const measure = measuring(context, options.introspection);
    return {
      OperationDefinition(operation) {
        const refuse = (message: string): void =>
          context.reportError(new GraphQLError(message, { nodes: [operation] }));
        if (!context.getSchema().getRootType(operation.operation)) {
          refuse(`There is no ${operation.operation} here.`);
          return;
        }
        const { depth, aliases } = measure(operation.selectionSet);
        if (depth > QUERY_LIMITS.depth) refuse(`Nested deeper than ${QUERY_LIMITS.depth} fields.`);
        if (aliases > QUERY_LIMITS.aliases) refuse(`More than ${QUERY_LIMITS.aliases} aliases.`);
        if (operation.operation === 'mutation') checkMutations(context, operation, refuse);
      },
    };
  };
}

type Size = { depth: number; aliases: number };

/** Measures selections; each fragment once, however often it is spread. */
function measuring(context: ValidationContext, introspection: boolean): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    // A circle of fragments is another rule's error; here it only has to end.
    known.set(name, { depth: 0, aliases: 0 });
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const size = fragment ? ofSet(fragment.selectionSet) : { depth: 0, aliases: 0 };
    known.set(name, size);
    return size;
  };

  const ofSet = (set: SelectionSetNode): Size => {
    let depth = 0;
    let aliases = 0;
    for (const selection of set.selections) {
      let size: Size;
      if (selection.kind === Kind.FIELD) {
        const isAsked = introspection && /^__(schema|type)$/.test(selection.name.value);
        const below = selection.selectionSet ? ofSet(selection.selectionSet) : { depth: 0, aliases: 0 };
        size = { depth: isAsked ? 1 : below.depth + 1, aliases: below.aliases + (selection.alias ? 1 : 0) };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = ofSet(selection.selectionSet);
      } else {
        size = ofFragment(selection.name.value);
      }
      depth = Math.max(depth, size.depth);
      aliases = Math.min(aliases + size.aliases, Number.MAX_SAFE_INTEGER);
    }
    return { depth, aliases };
  };

  return ofSet;
}

function checkMutations(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  refuse: (message: string) => void,
): void {
  const fields = context.getSchema().getMutationType()?.getFields() ?? {};
  const names = rootFields(context, operation.selectionSet);
  if (names.length > QUERY_LIMITS.mutations) {
    refuse(`More than ${QUERY_LIMITS.mutations} mutations in one request.`);
  }
  if (names.filter((name) => fields[name]?.extensions[ONCE_PER_REQUEST]).length > 1) {
    refuse('Only one of these mutations in one request.');
  }
}

/** The root fields by name, as often as they are written; stops counting where the answer is clear. */
function rootFields(context: ValidationContext, start: SelectionSetNode): string[] {
  const names: string[] = [];
  const sets = [{ set: start, within: [] as readonly string[] }];
  for (let next = sets.pop(); next && names.length <= 50; next = sets.pop()) {
    for (const selection of next.set.selections) {
      if (selection.kind === Kind.FIELD) {
        names.push(selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sets.push({ set: selection.selectionSet, within: next.within });
      } else if (!next.within.includes(selection.name.value)) {
        const fragment = context.getFragment(selection.name.value);
        const within = [...next.within, selection.name.value];
        if (fragment) sets.push({ set: fragment.selectionSet, within });
      }
    }
  }
  return names;
}
