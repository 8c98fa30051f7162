export type { ProblemCode } from '../gql/graphql.ts';
