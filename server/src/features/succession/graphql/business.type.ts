import { Field, ID, Int, ObjectType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { DateScalar } from '../../../platform/graphql/scalars.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Language, Words } from '../../../platform/language.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { BusinessOutcome, BusinessState } from '../model/succession-words.ts';
import type { Precision } from '../model/told-place.ts';
import type { Term } from '../model/words.ts';
import type { BlindBusinessView, PlaceView } from '../queries/business-rows.ts';
import type { OwnBusinessView } from '../queries/own-businesses.ts';
import type { UniquenessView } from '../queries/uniqueness.ts';
import { BUSINESS_OUTCOMES, BUSINESS_STATES, PRECISIONS } from './succession.enums.ts';

@ObjectType('BusinessBand', {
  description: 'A band of a scale or a word of a list, such as a size or a price.',
  simpleResolvers: true,
})
export class BusinessBandType implements Term {
  @Field(() => ID, { description: 'The word forms and filters use.' })
  id!: string;

  @Field(() => WordsType, { description: 'What it is called.' })
  label!: Words;
}

@ObjectType('BusinessBands', {
  description: 'What owners and takers choose from, each list in its order.',
  simpleResolvers: true,
})
export class BusinessBandsType {
  @Field(() => [BusinessBandType], { description: 'How many work there.' })
  employees!: Term[];

  @Field(() => [BusinessBandType], { description: 'Turnover of a year.' })
  turnover!: Term[];

  @Field(() => [BusinessBandType], { description: 'What is left of a year before tax.' })
  profit!: Term[];

  @Field(() => [BusinessBandType], { description: 'What a business costs.' })
  price!: Term[];

  @Field(() => [BusinessBandType], { description: 'What a taker can raise.' })
  means!: Term[];

  @Field(() => [BusinessBandType], { description: 'Why a business is handed over.' })
  reason!: Term[];

  @Field(() => [BusinessBandType], { description: 'When it is to happen.' })
  horizon!: Term[];

  @Field(() => [BusinessBandType], { description: 'What a taker brings along.' })
  experience!: Term[];
}

@ObjectType('BlindPlace', { description: 'A place as finely as it may be told.', simpleResolvers: true })
export class BlindPlaceType implements PlaceView {
  @Field(() => PRECISIONS, { description: 'How finely it is told.' })
  precision!: Precision;

  @Field(() => WordsType, { description: 'What it is called.' })
  label!: Words;

  @Field(() => TownType, { nullable: true, description: 'The town; null where it is not told.' })
  town!: Town | null;
}

@ObjectType('BlindBusiness', {
  description: 'A business that is handed over, without a name: labels of vocabularies and bands only.',
  simpleResolvers: true,
})
export class BlindBusinessType implements BlindBusinessView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => ConceptType, { description: 'What it lives off.' })
  industry!: Concept;

  @Field(() => BlindPlaceType, { description: 'Where it is, as finely as it is told.' })
  place!: PlaceView;

  @Field(() => BusinessBandType, { description: 'How many work there.' })
  employees!: Term;

  @Field(() => BusinessBandType, { description: 'Turnover of a year.' })
  turnover!: Term;

  @Field(() => BusinessBandType, { description: 'What is left of a year before tax.' })
  profit!: Term;

  @Field(() => BusinessBandType, { description: 'What it costs.' })
  price!: Term;

  @Field(() => BusinessBandType, { description: 'Why it is handed over.' })
  reason!: Term;

  @Field(() => BusinessBandType, { description: 'When it is to happen.' })
  horizon!: Term;

  @Field(() => DateScalar, { nullable: true, description: 'Since which day everybody finds it.' })
  publishedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the owner has not said for a while that it holds.' })
  isFaded!: boolean;
}

export const BlindBusinessConnectionType = countedConnectionType('BlindBusiness', BlindBusinessType);

@ObjectType('BusinessUniqueness', {
  description: 'Whether a business told like this could be recognised. It counts nothing for whoever asks.',
  simpleResolvers: true,
})
export class BusinessUniquenessType implements UniquenessView {
  @Field(() => Boolean, { description: 'Whether fewer than five are told alike.' })
  isUnique!: boolean;

  @Field(() => PRECISIONS, {
    nullable: true,
    description:
      'The finest coarser place in which it is one of enough; null where none is, or none is needed.',
  })
  proposedPrecision!: Precision | null;
}

@ObjectType('OwnBusiness', {
  description: 'The whole listing, for its owner and for advisers.',
  simpleResolvers: true,
})
export class OwnBusinessType implements Omit<OwnBusinessView, 'row'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => BlindBusinessType, { description: 'What everybody sees of it.' })
  blind!: BlindBusinessView;

  @Field(() => String, { description: 'What the business is called.' })
  companyName!: string;

  @Field(() => String, { description: 'Its CVR number.' })
  cvr!: string;

  @Field(() => TownType, { description: 'The town it is in, also where that is not told.' })
  town!: Town;

  @Field(() => String, { description: 'What takers read of it to whom facts are opened.' })
  facts!: string;

  @Field(() => String, { nullable: true, description: 'What takers read to whom figures are opened.' })
  figures!: string | null;

  @Field(() => LANGUAGES, { description: 'The language of these words.' })
  writtenIn!: Language;

  @Field(() => [String], { description: 'CVR numbers of companies that must not learn who it is.' })
  blockedCvrs!: string[];

  @Field(() => BUSINESS_STATES, { description: 'Where it stands.' })
  state!: BusinessState;

  @Field(() => Boolean, { description: 'Whether it is hidden because nobody has confirmed it.' })
  isHidden!: boolean;

  @Field(() => ID, { nullable: true, description: 'The request for its approval.' })
  requestId!: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when an adviser answers, while it waits.' })
  dueAt!: string | null;

  @Field(() => BUSINESS_OUTCOMES, { nullable: true, description: 'What became of it.' })
  outcome!: BusinessOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, or ended.' })
  outcomeReason!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was over.' })
  closedAt!: string | null;

  @Field(() => Int, { description: 'Goes with the next edit.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is the viewer’s.' })
  viewerIsOwner!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanChange!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may approve or refuse it.' })
  viewerCanDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end it.' })
  viewerCanClose!: boolean;
}

@ObjectType('OwnBusinessResult', {
  description: 'The listing as it is now, or why not.',
  simpleResolvers: true,
})
export class OwnBusinessResult {
  @Field(() => OwnBusinessType, { nullable: true, description: 'The listing.' })
  business!: OwnBusinessView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
