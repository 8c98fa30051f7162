import { LIMITS } from '@vaekstbro/schema/limits';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { Language } from '../../../platform/language.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { MEETINGS } from '../model/meeting.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Profile } from '../model/profile.ts';
import { STAGES } from '../model/stage.ts';
import type { Stage } from '../model/stage.ts';
import type { ReceiptView } from '../queries/profile-receipt.ts';
import type { VentureView } from '../queries/venture-rows.ts';

export { MEETINGS, STAGES };

registerEnumType(STAGES, {
  name: 'Stage',
  description: 'How far a venture is.',
  valuesConfig: {
    IDEA: { description: 'Still an idea.' },
    STARTING: { description: 'Just starting, or about to.' },
    RUNNING: { description: 'Running, with customers.' },
  },
});

registerEnumType(MEETINGS, {
  name: 'Meeting',
  description: 'How somebody wants to meet.',
  valuesConfig: {
    IN_PERSON: { description: 'In the same room.' },
    ONLINE: { description: 'On a screen.' },
    EITHER: { description: 'Both will do.' },
  },
});

@ObjectType('Venture', {
  description: 'What an entrepreneur wants to do and needs help with.',
  simpleResolvers: true,
})
export class VentureType implements VentureView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { description: 'The idea, in the entrepreneur’s own words.' })
  idea!: string;

  @Field(() => LANGUAGES, { description: 'The language the entrepreneur’s own words are in.' })
  writtenIn!: Language;

  @Field(() => ConceptType, { description: 'What it lives off, or will.' })
  industry!: Concept;

  @Field(() => STAGES, { description: 'How far it is.' })
  stage!: Stage;

  @Field(() => String, {
    nullable: true,
    description: 'The company’s CVR number.',
  })
  cvr!: string | null;

  @Field(() => TownType, { description: 'Where it is.' })
  town!: Town;

  @Field(() => [ConceptType], { description: 'What it needs help with.' })
  topics!: Concept[];

  @Field(() => [ConceptType], { description: 'The occupations and skills a mentor should know, as chosen.' })
  concepts!: Concept[];

  @Field(() => [String], { description: 'The languages the entrepreneur speaks (ISO 639-1).' })
  languages!: string[];

  @Field(() => MEETINGS, { description: 'How the entrepreneur wants to meet.' })
  meeting!: Meeting;

  @Field(() => Int, { description: 'How many minutes the entrepreneur is ready to travel.' })
  travelLimitMinutes!: number;

  @Field(() => String, { description: 'The entrepreneur’s name.' })
  contactName!: string;

  @Field(() => Date, { description: 'When the profile was sent.' })
  submittedAt!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when it is somebody’s: their e-mail address is proven.',
  })
  confirmedAt!: string | null;
}

@ObjectType('ProfileReceipt', {
  description: 'What whoever sent a profile sees afterwards, by a secret instead of a login.',
  simpleResolvers: true,
})
export class ProfileReceiptType implements Omit<ReceiptView, 'row'> {
  @Field(() => ID, { description: 'The venture’s id.' })
  id!: string;

  @Field(() => String, { description: 'The secret in the receipt’s address.' })
  token!: string;

  @Field(() => Boolean, { description: 'Whether the e-mail address is proven and the request has begun.' })
  confirmed!: boolean;

  @Field(() => VentureType, { description: 'What was sent.' })
  venture!: VentureType;
}

@InputType({ description: 'An entrepreneur’s profile.' })
export class SubmitProfileInput implements Omit<Profile, 'cvr' | 'conceptIds'> {
  @Field(() => String, { description: 'The entrepreneur’s name.' })
  name!: string;

  @Field(() => String, {
    description: 'Where the link to the profile is sent; of somebody signed in, their own address counts.',
  })
  email!: string;

  @Field(() => String, { description: 'The idea, in their own words.' })
  idea!: string;

  @Field(() => ID, { description: 'What it lives off: a concept of the scheme INDUSTRY.' })
  industryId!: string;

  @Field(() => STAGES, { description: 'How far it is.' })
  stage!: Stage;

  @Field(() => String, { nullable: true, description: 'The company’s CVR number, if there is one.' })
  cvr?: string | null;

  @Field(() => [ID], { description: 'What help is needed with: one to five concepts of the scheme TOPIC.' })
  topicIds!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: `What a mentor should know: up to ${LIMITS.concepts.max} concepts of the schemes OCCUPATION and SKILL.`,
  })
  conceptIds?: string[] | null;

  @Field(() => ID, { description: 'The town they are in.' })
  townId!: string;

  @Field(() => MEETINGS, { description: 'How they want to meet.' })
  meeting!: Meeting;

  @Field(() => Int, { description: 'How many minutes they are ready to travel, 5 to 120.' })
  travelLimitMinutes!: number;

  @Field(() => [String], { description: 'The languages they speak (ISO 639-1).' })
  languages!: string[];

  @Field(() => LANGUAGES, { description: 'The language mails to them are written in.' })
  language!: Language;

  @Field(() => Int, {
    description: 'The version of the text VENTURE_SHARED that they read and agreed to.',
  })
  consentVersion!: number;

  @Field(() => ID, { description: 'A UUID that names this attempt: sent again it has one effect.' })
  idempotencyKey!: string;
}

@ObjectType('SubmitProfileResult', { description: 'The receipt, or why not.', simpleResolvers: true })
export class SubmitProfileResult {
  @Field(() => ProfileReceiptType, { nullable: true, description: 'The receipt.' })
  receipt!: ReceiptView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing was taken in.' })
  problem!: ProblemType | null;
}
