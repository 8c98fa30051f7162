import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import type { RequestView } from '../queries/request-rows.ts';
import { RequestType } from './request.type.ts';

@InputType({ description: 'Which request to take.' })
export class TakeRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;
}

@InputType({ description: 'Which request goes to whom.' })
export class HandOverRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => ID, { nullable: true, description: 'The colleague; all of the staff when nobody is named.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'What they should know; for the staff alone.' })
  words?: string | null;
}

@InputType({ description: 'Which request is wanted no more.' })
export class WithdrawRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { nullable: true, description: 'Why, if they want to say; for the staff alone.' })
  words?: string | null;
}

@InputType({ description: 'Who answers when the viewer does not.' })
export class SetDeputyInput {
  @Field(() => ID, { nullable: true, description: 'The colleague; nobody when it is not said.' })
  personId?: string | null;
}

@ObjectType('TakeRequestResult', { description: 'The request, or why not.', simpleResolvers: true })
export class TakeRequestResult {
  @Field(() => RequestType, { nullable: true, description: 'The request, as it stands now.' })
  request!: RequestView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('HandOverRequestResult', { description: 'The request, or why not.', simpleResolvers: true })
export class HandOverRequestResult {
  @Field(() => RequestType, { nullable: true, description: 'The request, as it stands now.' })
  request!: RequestView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('WithdrawRequestResult', { description: 'The request, or why not.', simpleResolvers: true })
export class WithdrawRequestResult {
  @Field(() => RequestType, { nullable: true, description: 'The request, as it stands now.' })
  request!: RequestView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('SetDeputyResult', { description: 'The viewer, or why not.', simpleResolvers: true })
export class SetDeputyResult {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer, with their deputy.' })
  viewer!: Viewer | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
