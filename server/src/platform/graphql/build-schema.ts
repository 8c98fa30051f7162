import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Feature } from '../feature.ts';
import { DateTimeScalar } from './scalars.ts';

/** The schema of these features, and of nothing that merely happens to be loaded. */
export async function schemaOf(features: readonly Feature[]): Promise<GraphQLSchema> {
  const [first, ...rest] = features.flatMap((feature) => feature.resolvers ?? []);
  if (!first) throw new Error('No feature has a resolver.');
  return buildSchema({
    resolvers: [first, ...rest],
    orphanedTypes: [],
    // Actions check their inputs themselves (wellFormed), so that a "no" is a Problem at its field.
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}
