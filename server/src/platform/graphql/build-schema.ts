import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Feature } from '../feature.ts';
import { logMutations } from './log-mutations.ts';
import { DateTimeScalar } from './scalars.ts';

/** The schema of these features, and of nothing that merely happens to be loaded. */
export async function schemaOf(features: readonly Feature[]): Promise<GraphQLSchema> {
  const [first, ...rest] = features.flatMap((feature) => feature.resolvers ?? []);
  if (!first) throw new Error('No feature has a resolver.');
  const schema = await buildSchema({
    resolvers: [first, ...rest],
    orphanedTypes: [],
    // Actions check their inputs themselves (wellFormed), so that a "no" is a Problem at its field.
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  describeInputs(schema);
  logMutations(schema);
  return schema;
}

/** A mutation has one argument, and its type says what it is for. */
function describeInputs(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const arg of field.args) if (arg.name === 'input') arg.description ??= 'What to do, and with what.';
  }
}
