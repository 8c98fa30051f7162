import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { getArgumentValues, getVariableValues, isNonNullType, locatedError } from 'graphql';
import type { DocumentNode, FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { planOf, type Plan } from './plan.ts';
import { NotPlain } from './reader.ts';

/** Words an error for the caller. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

type Asked = GraphQLRequestContextResponseForOperation<Context>;

/**
 * Answers queries whose root resolvers return whole plain rows without executing them field by field: on a list of
 * events that is half of the server's time. Root resolvers run as always, access rules included. Whatever is not
 * plain is left to graphql-js; the error of a root is told in the same words, and the root is not run twice for it.
 */
export function plainAnswers(format: FormatError): ApolloServerPlugin<Context> {
  const plans = new WeakMap<DocumentNode, Map<string, Plan | null>>();
  const planFor = ({ schema, document, operation }: Asked): Plan | null => {
    const byName = plans.get(document) ?? new Map<string, Plan | null>();
    plans.set(document, byName);
    const name = operation.name?.value ?? '';
    const known = byName.get(name);
    if (known !== undefined) return known;
    const plan = planOf(schema, document, operation);
    byName.set(name, plan);
    return plan;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        const plan = planFor(asked);
        const singleResult = plan && (await answerByPlan(plan, asked, format));
        return singleResult ? { http: asked.response.http, body: { kind: 'single', singleResult } } : null;
      },
    }),
  };
}

async function answerByPlan(
  plan: Plan,
  { schema, request, contextValue }: Asked,
  format: FormatError,
): Promise<FormattedExecutionResult | null> {
  const variables = getVariableValues(
    schema,
    plan.operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (!variables.coerced) return null;
  const settled = await Promise.allSettled(
    plan.roots.map(async (root) => resolveRoot(schema, plan, root, variables.coerced, contextValue)),
  );
  try {
    return resultOf(plan, settled, format);
  } catch {
    // Something is not as plain as it was planned: a query changes nothing, so graphql-js may run it again.
    return null;
  }
}

/** A root that failed is told like graphql-js tells it: null in its place, or no data where null has no place. */
function resultOf(
  plan: Plan,
  settled: readonly PromiseSettledResult<unknown>[],
  format: FormatError,
): FormattedExecutionResult {
  const data: Record<string, unknown> = {};
  const errors: GraphQLFormattedError[] = [];
  let hasData = true;
  plan.roots.forEach(({ key, field, nodes, read }, index) => {
    const outcome = settled[index];
    if (outcome?.status === 'fulfilled') {
      data[key] = read(outcome.value);
      return;
    }
    const reason: unknown = outcome?.reason;
    if (reason instanceof NotPlain) throw reason;
    const error = locatedError(reason, nodes, [key]);
    errors.push(format(error.toJSON(), error));
    data[key] = null;
    if (isNonNullType(field.type)) hasData = false;
  });
  return errors.length === 0 ? { data } : { errors, data: hasData ? data : null };
}

function resolveRoot(
  schema: GraphQLSchema,
  { operation, fragments }: Plan,
  { key, field, nodes }: Plan['roots'][number],
  variableValues: Record<string, unknown>,
  context: Context,
): unknown {
  const [node] = nodes;
  const parentType = schema.getQueryType();
  if (!node || !parentType || !field.resolve) throw new NotPlain();
  return field.resolve(undefined, getArgumentValues(field, node, variableValues), context, {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues,
  });
}
