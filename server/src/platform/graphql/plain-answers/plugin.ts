import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { getArgumentValues, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { planOf, type Plan } from './plan.ts';
import { NotPlain } from './reader.ts';

type Asked = GraphQLRequestContextResponseForOperation<Context>;

/**
 * Answers queries whose root resolvers return whole plain rows without executing them field by field: on a list of
 * events that is half of the server's time. Root resolvers run as always, access rules included. Whatever is not
 * plain, and every error, is left to graphql-js, so that answers never differ.
 */
export function plainAnswers(): ApolloServerPlugin<Context> {
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
        const data = plan && (await answerByPlan(plan, asked));
        if (!data) return null;
        return { http: asked.response.http, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}

async function answerByPlan(
  plan: Plan,
  { schema, request, contextValue }: Asked,
): Promise<Record<string, unknown> | null> {
  const variables = getVariableValues(
    schema,
    plan.operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (!variables.coerced) return null;
  try {
    const values = await Promise.all(
      plan.roots.map((root) => resolveRoot(schema, plan, root, variables.coerced, contextValue)),
    );
    return Object.fromEntries(plan.roots.map(({ key, read }, index) => [key, read(values[index])]));
  } catch {
    // A query changes nothing, so it may run again: graphql-js then words the error as it always does.
    return null;
  }
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
