import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { TakerState } from '../model/succession-words.ts';
import type { Term } from '../model/words.ts';
import type { BlindBusinessView } from '../queries/business-rows.ts';
import type { BusinessFit, TakerFit } from '../queries/fits.ts';
import type { BlindTakerView, OwnTakerView } from '../queries/taker-rows.ts';
import { BlindBusinessType, BusinessBandType } from './business.type.ts';
import { TAKER_STATES } from './succession.enums.ts';

@ObjectType('BlindTaker', {
  description: 'Somebody who wants to take a business over, without a name: labels and bands only.',
  simpleResolvers: true,
})
export class BlindTakerType implements BlindTakerView {
  @Field(() => ID, { description: 'Of this taker in this place; it leads to nobody.' })
  id!: string;

  @Field(() => [ConceptType], { description: 'The lines of business they look in.' })
  industries!: Concept[];

  @Field(() => BusinessBandType, { description: 'What they can raise.' })
  means!: Term;

  @Field(() => BusinessBandType, { description: 'What they bring along.' })
  experience!: Term;

  @Field(() => [BusinessBandType], {
    description: 'The sizes they would take over; any where none is named.',
  })
  employees!: Term[];

  @Field(() => BusinessBandType, { description: 'When they want to.' })
  horizon!: Term;

  @Field(() => WordsType, { description: 'The municipality they live in.' })
  place!: Words;

  @Field(() => Boolean, { description: 'Whether an adviser has talked with them.' })
  isSeen!: boolean;
}

@ObjectType('OwnTaker', {
  description: 'A taker’s whole profile, for themself and for advisers.',
  simpleResolvers: true,
})
export class OwnTakerType implements Omit<OwnTakerView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => BlindTakerType, { description: 'What owners see of it.' })
  blind!: BlindTakerView;

  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'How the means come about, in their own words.' })
  meansNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are, in their own words.' })
  about!: string | null;

  @Field(() => TownType, { description: 'Where they live.' })
  town!: Town;

  @Field(() => Int, { description: 'How many minutes they would travel.' })
  travelLimitMinutes!: number;

  @Field(() => String, { nullable: true, description: 'The CVR number of a company of theirs.' })
  cvr!: string | null;

  @Field(() => TAKER_STATES, { description: 'Where it stands.' })
  state!: TakerState;

  @Field(() => Boolean, { description: 'Whether it is hidden because nobody has confirmed it.' })
  isHidden!: boolean;

  @Field(() => ID, { nullable: true, description: 'The request to be seen.' })
  requestId!: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when an adviser answers, while it waits.' })
  dueAt!: string | null;

  @Field(() => Int, { description: 'Goes with the next edit.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s.' })
  viewerIsTaker!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may say that they have seen them, or refuse.' })
  viewerCanDecide!: boolean;
}

@ObjectType('BusinessFit', { description: 'A business for a taker, and why.', simpleResolvers: true })
export class BusinessFitType implements BusinessFit {
  @Field(() => ID, { description: 'Of this business for this taker.' })
  id!: string;

  @Field(() => BlindBusinessType, { description: 'Which business.' })
  business!: BlindBusinessView;

  @Field(() => RationaleType, { description: 'Why.' })
  rationale!: RationaleView;
}

@ObjectType('TakerFit', {
  description: 'A taker for a business, without a name, and why.',
  simpleResolvers: true,
})
export class TakerFitType implements TakerFit {
  @Field(() => ID, { description: 'Of this taker for this business.' })
  id!: string;

  @Field(() => BlindTakerType, { description: 'Who, without a name.' })
  taker!: BlindTakerView;

  @Field(() => RationaleType, { description: 'Why.' })
  rationale!: RationaleView;
}

@ObjectType('OwnTakerResult', { description: 'The profile as it is now, or why not.', simpleResolvers: true })
export class OwnTakerResult {
  @Field(() => OwnTakerType, { nullable: true, description: 'The profile.' })
  taker!: OwnTakerView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
