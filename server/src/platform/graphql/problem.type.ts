import { Field, ObjectType } from 'type-graphql';
import type { ProblemCode } from '../problem-codes.ts';
import { PROBLEM_CODES } from './enums.ts';

@ObjectType('Problem', { description: 'An expected "no": nothing has happened.', simpleResolvers: true })
export class ProblemType {
  @Field(() => PROBLEM_CODES, { description: 'Why.' })
  code!: ProblemCode;

  @Field(() => String, { nullable: true, description: 'The input field it is about, as a path with dots.' })
  field!: string | null;
}
