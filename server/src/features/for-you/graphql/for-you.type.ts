import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Language, Words } from '../../../platform/language.ts';
import { CRITERION_CODES, FITS } from '../../matching/graphql/index.ts';
import type { CriterionCode, Fit } from '../../matching/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { FOR_YOU_KINDS, forYouKindValues } from '../model/for-you-kinds.ts';
import type { OwnProfile } from '../model/profile.ts';
import type { ForYouItemView, ForYouReasonView } from '../queries/item-view.ts';

registerEnumType(FOR_YOU_KINDS, {
  name: 'ForYouKind',
  description: 'A kind of thing that can fit somebody.',
  valuesConfig: forYouKindValues,
});

@InputType({ description: 'The answers to three questions.' })
export class ForYouProfileInput {
  @Field(() => ID, { description: 'What the business lives off: a concept of the scheme INDUSTRY.' })
  industryId!: string;

  @Field(() => ID, { description: 'Where they are.' })
  townId!: string;

  @Field(() => [ID], { description: 'What help is needed with: one to five concepts of the scheme TOPIC.' })
  topicIds!: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'The languages they speak (ISO 639-1); null: the one they read.',
  })
  languages?: string[] | null;
}

@ObjectType('ForYouReason', {
  description: 'Why something is shown, in codes and words of the vocabulary.',
  simpleResolvers: true,
})
export class ForYouReasonType implements ForYouReasonView {
  @Field(() => CRITERION_CODES, { description: 'In which respect.' })
  criterion!: CriterionCode;

  @Field(() => FITS, { description: 'How well it fits, in one word.' })
  state!: Fit;

  @Field(() => [ConceptType], { description: 'What fits.' })
  fitting!: readonly Concept[];

  @Field(() => [ConceptType], { description: 'What is missing.' })
  missing!: readonly Concept[];

  @Field(() => Int, { nullable: true, description: 'The way from town to town, in minutes.' })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many more can be taken.' })
  placesLeft!: number | null;

  @Field(() => Boolean, { description: 'Whether both are ready to meet online.' })
  online!: boolean;

  @Field(() => [WordsType], { description: 'What is wanted, in labels and bands.' })
  wanted!: readonly Words[];

  @Field(() => [WordsType], { description: 'What there is, in labels and bands.' })
  shown!: readonly Words[];
}

@ObjectType('ForYouItem', { description: 'Something that fits a profile, and why.', simpleResolvers: true })
export class ForYouItemType implements ForYouItemView {
  @Field(() => ID, { description: 'Of this thing for this profile.' })
  id!: string;

  @Field(() => FOR_YOU_KINDS, { description: 'What kind of thing it is.' })
  kind!: string;

  @Field(() => WordsType, {
    nullable: true,
    description: 'What it is called; null where somebody is listed under a name.',
  })
  title!: Words | null;

  @Field(() => WordsType, { nullable: true, description: 'What it is about, in a line.' })
  lead!: Words | null;

  @Field(() => String, { nullable: true, description: 'The name somebody is listed under.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The line they have written about themself.' })
  headline!: string | null;

  @Field(() => LANGUAGES, { nullable: true, description: 'The language of that line.' })
  writtenIn!: Language | null;

  @Field(() => TownType, {
    nullable: true,
    description: 'Where it is or they are; null where that says nothing.',
  })
  town!: Town | null;

  @Field(() => Date, { nullable: true, description: 'When it begins; null for what does not begin.' })
  startsAt!: string | null;

  @Field(() => String, { description: 'Its page, a path of this site.' })
  path!: string;

  @Field(() => Float, {
    description: 'How large a share of what is wished is met, 0 to 100, on one scale for all kinds.',
  })
  score!: number;

  @Field(() => [ForYouReasonType], { description: 'Why, the most important reason first.' })
  reasons!: readonly ForYouReasonView[];
}

@ObjectType('ForYouList', {
  description: 'A profile of the viewer, and what fits it.',
  simpleResolvers: true,
})
export class ForYouListType implements Pick<OwnProfile, 'id' | 'title'> {
  @Field(() => ID, { description: 'Of the profile.' })
  id!: string;

  @Field(() => WordsType, { description: 'What the profile is called.' })
  title!: Words;
}
