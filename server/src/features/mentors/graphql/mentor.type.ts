import { Field, ID, Int, ObjectType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import type { Language } from '../../../platform/language.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { MEETINGS, STAGES } from '../../ventures/graphql/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { MentorCaseView, MentorView } from '../queries/mentor-rows.ts';
import type { SuggestionView } from '../queries/suggestions.ts';

@ObjectType('MentorCase', {
  description: 'One thing a mentor has done, told shortly.',
  simpleResolvers: true,
})
export class MentorCaseType implements MentorCaseView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What happened, in a few lines.' })
  story!: string;

  @Field(() => ConceptType, { description: 'The industry it was in.' })
  industry!: Concept;

  @Field(() => [ConceptType], { description: 'What it was about.' })
  topics!: Concept[];

  @Field(() => [ConceptType], { description: 'The occupations and skills it shows, as chosen.' })
  concepts!: Concept[];

  @Field(() => STAGES, { description: 'How far that business was.' })
  stage!: Stage;
}

@ObjectType('Mentor', {
  description: 'Somebody who helps entrepreneurs with what they have done themselves.',
  simpleResolvers: true,
})
export class MentorType implements MentorView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { description: 'The mentor’s name.' })
  name!: string;

  @Field(() => String, { description: 'The mentor in one line.' })
  headline!: string;

  @Field(() => LANGUAGES, { description: 'The language the mentor’s own words are in.' })
  writtenIn!: Language;

  @Field(() => [String], { description: 'The languages the mentor speaks (ISO 639-1).' })
  languages!: string[];

  @Field(() => TownType, { description: 'Where the mentor is.' })
  town!: Town;

  @Field(() => MEETINGS, { description: 'How the mentor wants to meet.' })
  meeting!: Meeting;

  @Field(() => Int, { description: 'How many minutes the mentor is ready to travel.' })
  travelLimitMinutes!: number;

  @Field(() => [MentorCaseType], { description: 'What the mentor has done: one to five cases.' })
  cases!: MentorCaseView[];

  @Field(() => Boolean, { description: 'Whether the mentor can take one more.' })
  hasRoom!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day the mentor takes requests again; null when not on a pause.',
  })
  pausedUntil!: string | null;

  @Field(() => Boolean, {
    description: 'Whether an adviser has approved the mentor, so that others find them.',
  })
  isApproved!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the mentor has not said for a while that the profile holds.',
  })
  isFaded!: boolean;

  @Field(() => Int, { description: 'How many the mentor takes at a time.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many of the places are used.' })
  placesUsed!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'CVR numbers the mentor must not be matched with; for the mentor and advisers.',
  })
  conflictCvrs!: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Goes with the next edit; for the mentor and advisers.' })
  version!: number | null;
}

export const MentorConnectionType = countedConnectionType('Mentor', MentorType);

@ObjectType('MentorSuggestion', { description: 'A mentor for a need, and why.', simpleResolvers: true })
export class MentorSuggestionType implements SuggestionView {
  @Field(() => ID, { description: 'Of this mentor for this need.' })
  id!: string;

  @Field(() => MentorType, { description: 'Who.' })
  mentor!: MentorView;

  @Field(() => RationaleType, { description: 'Why.' })
  rationale!: RationaleView;
}

@ObjectType('SaveMentorResult', { description: 'The mentor as kept, or why not.', simpleResolvers: true })
export class SaveMentorResult {
  @Field(() => MentorType, { nullable: true, description: 'The mentor.' })
  mentor!: MentorView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing was kept.' })
  problem!: ProblemType | null;
}

@ObjectType('PauseMentorResult', { description: 'The mentor, or why not.', simpleResolvers: true })
export class PauseMentorResult {
  @Field(() => MentorType, { nullable: true, description: 'The mentor.' })
  mentor!: MentorView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('ApproveMentorResult', { description: 'The approved mentor, or why not.', simpleResolvers: true })
export class ApproveMentorResult {
  @Field(() => MentorType, { nullable: true, description: 'The mentor.' })
  mentor!: MentorView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
