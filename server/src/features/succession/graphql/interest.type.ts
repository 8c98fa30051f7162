import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { RationaleView } from '../../matching/index.ts';
import { FIELD_GROUPS } from '../../disclosure/graphql/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import type { InterestOutcome, InterestState, OwnerReason } from '../model/succession-words.ts';
import type { BlindBusinessView } from '../queries/business-rows.ts';
import type { BusinessIdentityView, OpenedGroupView, TakerIdentityView } from '../queries/disclosed.ts';
import type { InterestView } from '../queries/interest-rows.ts';
import type { BlindTakerView } from '../queries/taker-rows.ts';
import { BlindBusinessType } from './business.type.ts';
import { INTEREST_OUTCOMES, INTEREST_STATES, OWNER_REASONS } from './succession.enums.ts';
import { BlindTakerType } from './taker.type.ts';

@ObjectType('BlindInterest', {
  description: 'That the viewer is interested, and where it stands; nothing of either side.',
  simpleResolvers: true,
})
export class BlindInterestType implements Pick<InterestView, 'id' | 'state'> {
  @Field(() => ID, { description: 'Which one: the id of the BusinessInterest.' })
  id!: string;

  @Field(() => INTEREST_STATES, { description: 'Where it stands.' })
  state!: InterestState;
}

@ObjectType('BusinessInterest', {
  description: 'A taker is interested in a business; each side sees what is open to it.',
  simpleResolvers: true,
})
export class BusinessInterestType implements Omit<InterestView, 'row'> {
  @Field(() => ID, { description: 'Which one; its request and its introduction have the same id.' })
  id!: string;

  @Field(() => INTEREST_STATES, { description: 'Where it stands.' })
  state!: InterestState;

  @Field(() => BlindBusinessType, { description: 'What everybody sees of the business.' })
  business!: BlindBusinessView;

  @Field(() => BlindTakerType, { description: 'The taker without a name.' })
  taker!: BlindTakerView;

  @Field(() => RationaleType, { description: 'Why the two fit, by the rules of when it began.' })
  rationale!: RationaleView;

  @Field(() => Date, { description: 'When the taker asked.' })
  askedAt!: string;

  @Field(() => Date, { nullable: true, description: 'Until when whoever has the turn answers.' })
  dueAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was over.' })
  endedAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the confidentiality text that was accepted.',
  })
  textVersion!: number | null;

  @Field(() => Date, { nullable: true, description: 'When it was accepted.' })
  textAcceptedAt!: string | null;

  @Field(() => INTEREST_OUTCOMES, { nullable: true, description: 'What came of it.' })
  outcome!: InterestOutcome | null;

  @Field(() => OWNER_REASONS, {
    nullable: true,
    description: 'Why the owner said no; for the owner and advisers.',
  })
  declineReason!: OwnerReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why this business, in the taker’s words; for the taker and advisers.',
  })
  motivation!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the owner has blocked the taker’s company; for advisers.',
  })
  isBlocked!: boolean | null;

  @Field(() => Boolean, { description: 'Whether the viewer owns the business.' })
  viewerIsOwner!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is the taker.' })
  viewerIsTaker!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may bring it to the owner.' })
  viewerCanScreen!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end it as an adviser.' })
  viewerCanStop!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may answer as the owner.' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is asked to promise confidentiality.' })
  viewerCanAcceptText!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may open who they are.' })
  viewerCanOpenIdentity!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end what has been begun.' })
  viewerCanEnd!: boolean;
}

@ObjectType('BusinessIdentity', { description: 'Which business it is, and whose.', simpleResolvers: true })
export class BusinessIdentityType implements BusinessIdentityView {
  @Field(() => String, { description: 'What it is called.' })
  companyName!: string;

  @Field(() => String, { description: 'Its CVR number.' })
  cvr!: string;

  @Field(() => TownType, { description: 'The town it is in.' })
  town!: Town;

  @Field(() => String, { description: 'What the owner is called.' })
  contactName!: string;

  @Field(() => String, { description: 'How to reach the owner.' })
  contactEmail!: string;
}

@ObjectType('TakerIdentity', { description: 'Who a taker is.', simpleResolvers: true })
export class TakerIdentityType implements TakerIdentityView {
  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => String, { description: 'How to reach them.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Who they are, in their own words.' })
  about!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the means come about; null where that is not open.',
  })
  meansNote!: string | null;
}

@ObjectType('OpenedGroups', {
  description: 'What the owner has opened to the taker, and can take back by its grant.',
  simpleResolvers: true,
})
export class OpenedGroupsType implements OpenedGroupView {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => [FIELD_GROUPS], { description: 'What is open by it.' })
  fieldGroups!: string[];

  @Field(() => Date, { nullable: true, description: 'Until when.' })
  until!: string | null;
}

@ObjectType('BusinessInterestResult', {
  description: 'The interest as it is now, or why not.',
  simpleResolvers: true,
})
export class BusinessInterestResult {
  @Field(() => BusinessInterestType, { nullable: true, description: 'The interest.' })
  interest!: InterestView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
