import { Field, ID, InputType } from 'type-graphql';
import { DECLINE_REASONS, MATCH_ANSWERS, MATCH_OUTCOMES } from '../model/mentoring-words.ts';
import type { DeclineReason, MatchAnswer, MatchOutcome } from '../model/mentoring-words.ts';

@InputType({ description: 'Which mentor for which request.' })
export class SuggestMentorInput {
  @Field(() => ID, { description: 'The request; it must be waiting.' })
  requestId!: string;

  @Field(() => ID, { description: 'The mentor.' })
  mentorId!: string;

  @Field(() => String, { nullable: true, description: 'Why not the best one; needed when it is another.' })
  overrideReason?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Whom to ask next, in this order, should the mentor stay silent; at most three. Nobody else is asked.',
  })
  nextMentorIds?: string[] | null;

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

  @Field(() => MATCH_OUTCOMES, {
    nullable: true,
    description: 'What came of it; needed after the mentor’s yes.',
  })
  outcome?: MatchOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why, in a few words; for advisers.' })
  reason?: string | null;
}
