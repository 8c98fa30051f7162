import { LIMITS } from '@vaekstbro/schema/limits';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import { REFUSAL_REASONS } from '../../requests/index.ts';
import type { RefusalReason } from '../../requests/index.ts';
import type { BusinessOutcome, OwnerReason } from '../model/succession-words.ts';
import type { Precision } from '../model/told-place.ts';
import type { BusinessFilter } from '../queries/business-market.ts';
import { BUSINESS_OUTCOMES, OWNER_REASONS, PRECISIONS } from './succession.enums.ts';

const YES_OR_NO = { YES: 'YES', NO: 'NO' } as const;
const TAKER_DECISIONS = { SEEN: 'SEEN', REFUSED: 'REFUSED' } as const;
const PLACE_DECISIONS = { COARSER: 'COARSER', KEPT: 'KEPT' } as const;
registerEnumType(YES_OR_NO, {
  name: 'OwnerAnswer',
  description: 'What an owner says of a taker.',
  valuesConfig: { YES: { description: 'Yes, to the facts.' }, NO: { description: 'No.' } },
});
registerEnumType(TAKER_DECISIONS, {
  name: 'TakerDecision',
  description: 'What an adviser says of a taker.',
  valuesConfig: { SEEN: { description: 'Seen.' }, REFUSED: { description: 'No.' } },
});
registerEnumType(PLACE_DECISIONS, {
  name: 'UniquenessDecision',
  description: 'What an adviser decides about a listing that could be recognised.',
  valuesConfig: {
    COARSER: { description: 'It is told as coarsely as proposed.' },
    KEPT: { description: 'It is told as the owner wants all the same.' },
  },
});

@ArgsType()
export class BusinessesArgs extends PageArgs implements BusinessFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this line of business.' })
  industryId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those of which it is told that they are in this town.',
  })
  townId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this size.' })
  employees?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only in this band of prices.' })
  price?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those to be handed over then.' })
  horizon?: string | null;
}

@ArgsType()
export class UniquenessArgs {
  @Field(() => ID, { description: 'What it lives off.' })
  industryId!: string;

  @Field(() => ID, { description: 'Where it is.' })
  townId!: string;

  @Field(() => ID, { description: 'How many work there.' })
  employees!: string;

  @Field(() => PRECISIONS, { description: 'How finely the place is to be told.' })
  precision!: Precision;
}

@ArgsType()
export class FitsArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many at most, 1 to 20.' })
  first!: number;
}

@InputType({ description: 'What an owner tells of a business.' })
export class SaveBusinessInput {
  @Field(() => ID, { nullable: true, description: 'Which one is edited; null lists a new one.' })
  businessId?: string | null;

  @Field(() => String, { description: 'What it is called; opened by name only.' })
  companyName!: string;

  @Field(() => String, { description: 'Its CVR number; opened by name only.' })
  cvr!: string;

  @Field(() => ID, { description: 'What it lives off: a concept of the scheme INDUSTRY.' })
  industryId!: string;

  @Field(() => ID, { description: 'The town it is in.' })
  townId!: string;

  @Field(() => PRECISIONS, { description: 'How finely the place is to be told.' })
  precision!: Precision;

  @Field(() => ID, { description: 'How many work there.' })
  employees!: string;

  @Field(() => ID, { description: 'Turnover of a year.' })
  turnover!: string;

  @Field(() => ID, { description: 'What is left of a year before tax.' })
  profit!: string;

  @Field(() => ID, { description: 'What it costs.' })
  price!: string;

  @Field(() => ID, { description: 'Why it is handed over.' })
  reason!: string;

  @Field(() => ID, { description: 'When it is to happen.' })
  horizon!: string;

  @Field(() => String, {
    description: `What it does and what goes with it, without saying who it is; up to ${LIMITS.facts.max} characters.`,
  })
  facts!: string;

  @Field(() => String, { nullable: true, description: 'The figures in words, without saying who it is.' })
  figures?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'CVR numbers of companies that must not learn who it is.',
  })
  blockedCvrs?: string[] | null;

  @Field(() => Int, { description: 'The version of the text BUSINESS_LISTED that they read and agreed to.' })
  consentVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that is edited.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Lets everybody find a listing.' })
export class ApproveBusinessInput {
  @Field(() => ID, { description: 'Which one.' })
  businessId!: string;

  @Field(() => PLACE_DECISIONS, {
    nullable: true,
    description: 'Where it could be recognised: what is decided.',
  })
  decision?: keyof typeof PLACE_DECISIONS | null;

  @Field(() => String, { nullable: true, description: 'Why that is decided.' })
  reason?: string | null;
}

@InputType({ description: 'Says no to a listing.' })
export class RefuseBusinessInput {
  @Field(() => ID, { description: 'Which one.' })
  businessId!: string;

  @Field(() => REFUSAL_REASONS, { description: 'Why.' })
  reason!: RefusalReason;

  @Field(() => String, { description: 'What the owner reads.' })
  words!: string;
}

@InputType({ description: 'Ends a listing.' })
export class CloseBusinessInput {
  @Field(() => ID, { description: 'Which one.' })
  businessId!: string;

  @Field(() => BUSINESS_OUTCOMES, { description: 'What became of it.' })
  outcome!: BusinessOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'The interest of whoever takes it over, if they met here.',
  })
  interestId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; for the owner and advisers.' })
  reason?: string | null;
}

@InputType({ description: 'What somebody tells who wants to take a business over.' })
export class SaveTakerInput {
  @Field(() => String, { nullable: true, description: 'What to call them; null keeps the name.' })
  name?: string | null;

  @Field(() => [ID], { description: 'The lines of business they look in: one to five concepts of INDUSTRY.' })
  industryIds!: string[];

  @Field(() => ID, { description: 'What they can raise.' })
  means!: string;

  @Field(() => String, { nullable: true, description: 'How the means come about.' })
  meansNote?: string | null;

  @Field(() => ID, { description: 'What they bring along.' })
  experience!: string;

  @Field(() => String, { nullable: true, description: 'Who they are.' })
  about?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The sizes they would take over.' })
  employees?: string[] | null;

  @Field(() => ID, { description: 'When they want to.' })
  horizon!: string;

  @Field(() => ID, { description: 'Where they live.' })
  townId!: string;

  @Field(() => Int, { description: 'How many minutes they would travel.' })
  travelLimitMinutes!: number;

  @Field(() => String, { nullable: true, description: 'The CVR number of a company of theirs.' })
  cvr?: string | null;

  @Field(() => Int, { description: 'The version of the text TAKER_SHARED that they read and agreed to.' })
  consentVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that is edited; null registers.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Says that a taker has been seen, or no.' })
export class DecideTakerInput {
  @Field(() => ID, { description: 'Which one.' })
  takerId!: string;

  @Field(() => TAKER_DECISIONS, { description: 'Seen or refused.' })
  answer!: keyof typeof TAKER_DECISIONS;

  @Field(() => REFUSAL_REASONS, { nullable: true, description: 'Why not.' })
  reason?: RefusalReason | null;

  @Field(() => String, { nullable: true, description: 'Words about it.' })
  words?: string | null;
}

@InputType({ description: 'Shows interest in a business.' })
export class ExpressInterestInput {
  @Field(() => ID, { description: 'Which one.' })
  businessId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this one; the adviser reads it, the owner does not.',
  })
  motivation?: string | null;
}

@InputType({ description: 'Which interest.' })
export class InterestInput {
  @Field(() => ID, { description: 'Which one.' })
  interestId!: string;
}

@InputType({ description: 'Ends an interest as an adviser.' })
export class RefuseInterestInput extends InterestInput {
  @Field(() => REFUSAL_REASONS, { description: 'Why.' })
  reason!: RefusalReason;

  @Field(() => String, { nullable: true, description: 'Words about it.' })
  words?: string | null;
}

@InputType({ description: 'What the owner says.' })
export class AnswerInterestInput extends InterestInput {
  @Field(() => YES_OR_NO, { description: 'Yes or no.' })
  answer!: keyof typeof YES_OR_NO;

  @Field(() => OWNER_REASONS, { nullable: true, description: 'Why not.' })
  reason?: OwnerReason | null;
}

@InputType({ description: 'Promises confidentiality.' })
export class AcceptConfidentialityInput extends InterestInput {
  @Field(() => Int, { description: 'The version of the text BUSINESS_CONFIDENTIALITY that they read.' })
  textVersion!: number;
}

@InputType({ description: 'Ends what has been begun.' })
export class EndInterestInput extends InterestInput {
  @Field(() => String, { nullable: true, description: 'Why; the other side does not read it.' })
  reason?: string | null;
}
