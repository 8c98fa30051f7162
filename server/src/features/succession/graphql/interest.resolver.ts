import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { acceptConfidentiality } from '../actions/accept-confidentiality.ts';
import { answerInterest } from '../actions/answer-interest.ts';
import { endInterest } from '../actions/end-interest.ts';
import { expressInterest } from '../actions/express-interest.ts';
import { openIdentity } from '../actions/open-identity.ts';
import { approveInterest, refuseInterest } from '../actions/screen-interest.ts';
import { factsOf, figuresOf, identityOf, openedGroups, takerIdentityOf } from '../queries/disclosed.ts';
import { interestById } from '../queries/interest-rows.ts';
import type { InterestView } from '../queries/interest-rows.ts';
import {
  BusinessIdentityType,
  BusinessInterestResult,
  BusinessInterestType,
  OpenedGroupsType,
  TakerIdentityType,
} from './interest.type.ts';
import {
  AcceptConfidentialityInput,
  AnswerInterestInput,
  EndInterestInput,
  ExpressInterestInput,
  InterestInput,
  RefuseInterestInput,
} from './succession.inputs.ts';

@Resolver()
export class InterestResolver {
  @SignedIn()
  @Query(() => BusinessInterestType, {
    nullable: true,
    description: 'One interest, if the viewer may see it.',
  })
  businessInterest(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return interestById(context, id);
  }

  @SignedIn()
  @Mutation(() => BusinessInterestResult, {
    description: 'The viewer is interested in a business: an adviser hears of it first.',
  })
  expressInterest(
    @Arg('input', () => ExpressInterestInput) input: ExpressInterestInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => interestById(context, await expressInterest(context, input)), 'interest');
  }

  @ForHats('ADVISER')
  @Mutation(() => BusinessInterestResult, { description: 'Brings an interest to the owner.' })
  approveInterest(@Arg('input', () => InterestInput) input: InterestInput, @Ctx() context: Context) {
    return answer(async () => interestById(context, await approveInterest(context, input)), 'interest');
  }

  @ForHats('ADVISER')
  @Mutation(() => BusinessInterestResult, {
    description: 'Ends an interest that is not decided, with a reason.',
  })
  refuseInterest(
    @Arg('input', () => RefuseInterestInput) input: RefuseInterestInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => interestById(context, await refuseInterest(context, input)), 'interest');
  }

  @SignedIn()
  @Mutation(() => BusinessInterestResult, {
    description: 'The owner says yes or no to a taker they see blind.',
  })
  answerInterest(
    @Arg('input', () => AnswerInterestInput) input: AnswerInterestInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => interestById(context, await answerInterest(context, input)), 'interest');
  }

  @SignedIn()
  @Mutation(() => BusinessInterestResult, {
    description: 'The taker promises confidentiality: facts and figures open.',
  })
  acceptConfidentiality(
    @Arg('input', () => AcceptConfidentialityInput) input: AcceptConfidentialityInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => interestById(context, await acceptConfidentiality(context, input)), 'interest');
  }

  @SignedIn()
  @Mutation(() => BusinessInterestResult, {
    description: 'The owner opens who they are: the two are introduced.',
  })
  openIdentity(@Arg('input', () => InterestInput) input: InterestInput, @Ctx() context: Context) {
    return answer(async () => interestById(context, await openIdentity(context, input)), 'interest');
  }

  @SignedIn()
  @Mutation(() => BusinessInterestResult, {
    description: 'The two stop; others can still have the business.',
  })
  endInterest(@Arg('input', () => EndInterestInput) input: EndInterestInput, @Ctx() context: Context) {
    return answer(async () => interestById(context, await endInterest(context, input)), 'interest');
  }
}

@Resolver(() => BusinessInterestType)
export class InterestFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The owner’s facts; null for whom they are not open.',
  })
  facts(@Root() interest: InterestView, @Ctx() context: Context) {
    return factsOf(context, interest);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The owner’s figures; null for whom they are not open, and where there are none.',
  })
  figures(@Root() interest: InterestView, @Ctx() context: Context) {
    return figuresOf(context, interest);
  }

  @FieldResolver(() => BusinessIdentityType, {
    nullable: true,
    description: 'Which business it is; null for whom that is not open.',
  })
  identity(@Root() interest: InterestView, @Ctx() context: Context) {
    return identityOf(context, interest);
  }

  @FieldResolver(() => TakerIdentityType, {
    nullable: true,
    description: 'Who the taker is; null for whom that is not open.',
  })
  takerIdentity(@Root() interest: InterestView, @Ctx() context: Context) {
    return takerIdentityOf(context, interest);
  }

  @FieldResolver(() => [OpenedGroupsType], {
    description: 'What is open to the taker at this moment; for the two of them.',
  })
  opened(@Root() interest: InterestView, @Ctx() context: Context) {
    return openedGroups(context, interest);
  }
}
