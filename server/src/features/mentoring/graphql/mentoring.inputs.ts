import { Field, ID, InputType } from 'type-graphql';
import { DECLINE_REASONS, MATCH_ANSWERS } from '../model/mentoring-words.ts';
import type { DeclineReason, MatchAnswer } from '../model/mentoring-words.ts';

@InputType({ description: 'Which mentor for which request.' })
export class SuggestMentorInput {
  @Field(() => ID, { description: 'The request; it must be waiting.' })
  requestId!: string;

  @Field(() => ID, { description: 'The mentor.' })
  mentorId!: string;

  @Field(() => String, { nullable: true, description: 'Why not the best one; needed when it is another.' })
  overrideReason?: string | null;

  @Field(() => ID, { description: 'A UUID that names this attempt: sent again it has one effect.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which suggestion to take back.' })
export class UndoSuggestionInput {
  @Field(() => ID, { description: 'The match.' })
  matchId!: string;
}

@InputType({ description: 'A mentor’s answer.' })
export class AnswerMatchInput {
  @Field(() => ID, { description: 'The match.' })
  matchId!: string;

  @Field(() => MATCH_ANSWERS, { description: 'Yes, a question first, or no.' })
  answer!: MatchAnswer;

  @Field(() => DECLINE_REASONS, { nullable: true, description: 'Why not; needed with a no.' })
  reason?: DeclineReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'The question, or words with a yes or no; needed with the reason OTHER.',
  })
  words?: string | null;
}

@InputType({ description: 'An entrepreneur’s answer to a mentor’s question.' })
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'The match.' })
  matchId!: string;

  @Field(() => String, { description: 'The answer.' })
  words!: string;
}

@InputType({ description: 'Which match to end.' })
export class EndMatchInput {
  @Field(() => ID, { description: 'The match.' })
  matchId!: string;
}
