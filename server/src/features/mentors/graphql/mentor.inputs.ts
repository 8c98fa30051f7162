import { LIMITS } from '@vaekstbro/schema/limits';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import { MEETINGS, STAGES } from '../../ventures/graphql/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';
import type { Need } from '../model/need.ts';
import type { MentorFilter } from '../queries/mentor-lists.ts';

@ArgsType()
export class MentorsArgs extends PageArgs implements MentorFilter {
  @Field(() => ID, { nullable: true, description: 'Only mentors with a case about this topic.' })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only mentors with a case in this industry.' })
  industryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only mentors in this town.' })
  townId?: string | null;
}

@InputType({ description: 'What a mentor is needed for, and how to meet.' })
export class NeedInput implements Omit<Need, 'cvr' | 'personId' | 'concepts'> {
  @Field(() => ID, { description: 'What the business lives off: a concept of the scheme INDUSTRY.' })
  industryId!: string;

  @Field(() => STAGES, { description: 'How far it is.' })
  stage!: Stage;

  @Field(() => [ID], { description: 'What help is needed with: one to five concepts of the scheme TOPIC.' })
  topicIds!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: `What the mentor should know: up to ${LIMITS.concepts.max} concepts of the schemes OCCUPATION and SKILL.`,
  })
  conceptIds?: string[] | null;

  @Field(() => ID, { description: 'Where they are.' })
  townId!: string;

  @Field(() => [String], { description: 'The languages they speak (ISO 639-1).' })
  languages!: string[];

  @Field(() => MEETINGS, { description: 'How they want to meet.' })
  meeting!: Meeting;

  @Field(() => Int, {
    description: `How many minutes they are ready to travel, up to ${LIMITS.travelLimitMinutes.max}.`,
  })
  travelLimitMinutes!: number;
}

@InputType({ description: 'One thing a mentor has done.' })
export class MentorCaseInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What happened, in a few lines.' })
  story!: string;

  @Field(() => ID, { description: 'The industry: a concept of the scheme INDUSTRY.' })
  industryId!: string;

  @Field(() => [ID], { description: 'What it was about: one to five concepts of the scheme TOPIC.' })
  topicIds!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: `What it shows: up to ${LIMITS.concepts.max} concepts of the schemes OCCUPATION and SKILL.`,
  })
  conceptIds?: string[] | null;

  @Field(() => STAGES, { description: 'How far that business was.' })
  stage!: Stage;
}

@InputType({ description: 'What a mentor tells about themself.' })
export class SaveMentorInput {
  @Field(() => String, {
    nullable: true,
    description: 'The name others see; null keeps the one they are known by.',
  })
  name?: string | null;

  @Field(() => String, { description: 'The mentor in one line.' })
  headline!: string;

  @Field(() => [String], { description: 'The languages they speak (ISO 639-1).' })
  languages!: string[];

  @Field(() => ID, { description: 'The town they are in.' })
  townId!: string;

  @Field(() => MEETINGS, { description: 'How they want to meet.' })
  meeting!: Meeting;

  @Field(() => Int, { description: 'How many minutes they are ready to travel.' })
  travelLimitMinutes!: number;

  @Field(() => Int, { description: 'How many entrepreneurs they take at a time.' })
  capacity!: number;

  @Field(() => [MentorCaseInput], { description: 'One to five short cases.' })
  cases!: MentorCaseInput[];

  @Field(() => [String], { description: 'CVR numbers they must not be matched with.' })
  conflictCvrs!: string[];

  @Field(() => Int, {
    description: 'The version of the text MENTOR_PUBLIC that they read and agreed to.',
  })
  consentVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that is edited; null registers.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A pause, or its end.' })
export class PauseMentorInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day back, later than today; null ends the pause.',
  })
  until?: string | null;
}

@InputType({ description: 'Which mentor may be found.' })
export class ApproveMentorInput {
  @Field(() => ID, { description: 'The mentor.' })
  mentorId!: string;
}
