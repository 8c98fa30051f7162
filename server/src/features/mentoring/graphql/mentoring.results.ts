import { Field, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { MatchView } from '../queries/match-rows.ts';
import { MentorMatchType } from './match.type.ts';

@ObjectType('SuggestMentorResult', {
  description: 'The match, held until it is released, or why not.',
  simpleResolvers: true,
})
export class SuggestMentorResult {
  @Field(() => MentorMatchType, { nullable: true, description: 'The match.' })
  match!: MatchView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('UndoSuggestionResult', {
  description: 'The match taken back, or why not.',
  simpleResolvers: true,
})
export class UndoSuggestionResult {
  @Field(() => MentorMatchType, { nullable: true, description: 'The match.' })
  match!: MatchView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('AnswerMatchResult', {
  description: 'The match as it stands now, or why not.',
  simpleResolvers: true,
})
export class AnswerMatchResult {
  @Field(() => MentorMatchType, { nullable: true, description: 'The match.' })
  match!: MatchView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('AnswerQuestionResult', {
  description: 'The match as it stands now, or why not.',
  simpleResolvers: true,
})
export class AnswerQuestionResult {
  @Field(() => MentorMatchType, { nullable: true, description: 'The match.' })
  match!: MatchView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('EndMatchResult', { description: 'The ended match, or why not.', simpleResolvers: true })
export class EndMatchResult {
  @Field(() => MentorMatchType, { nullable: true, description: 'The match.' })
  match!: MatchView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
