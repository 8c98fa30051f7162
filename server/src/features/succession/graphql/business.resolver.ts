import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { closeBusiness } from '../actions/close-business.ts';
import { approveBusiness, refuseBusiness } from '../actions/decide-business.ts';
import { saveBusiness } from '../actions/save-business.ts';
import { LISTS } from '../model/words.ts';
import { businessById, businessMarket } from '../queries/business-market.ts';
import type { BusinessPage } from '../queries/business-market.ts';
import type { BlindBusinessView } from '../queries/business-rows.ts';
import { takersForBusiness } from '../queries/fits.ts';
import { interestsOfBusiness, viewerInterest } from '../queries/interest-rows.ts';
import { ownBusiness, uniquenessOfOwn } from '../queries/own-businesses.ts';
import type { OwnBusinessView } from '../queries/own-businesses.ts';
import { businessUniqueness } from '../queries/uniqueness.ts';
import {
  BlindBusinessConnectionType,
  BlindBusinessType,
  BusinessBandsType,
  BusinessUniquenessType,
  OwnBusinessResult,
  OwnBusinessType,
} from './business.type.ts';
import { BlindInterestType, BusinessInterestType } from './interest.type.ts';
import {
  ApproveBusinessInput,
  BusinessesArgs,
  CloseBusinessInput,
  FitsArgs,
  RefuseBusinessInput,
  SaveBusinessInput,
  UniquenessArgs,
} from './succession.inputs.ts';
import { TakerFitType } from './taker.type.ts';

@Resolver()
export class BusinessResolver {
  @Public()
  @Query(() => BlindBusinessConnectionType, {
    description: 'The businesses that are handed over, without names, the newest first.',
  })
  businesses(@Args(() => BusinessesArgs) args: BusinessesArgs, @Ctx() context: Context) {
    return businessMarket(context, args);
  }

  @Public()
  @Query(() => BlindBusinessType, { nullable: true, description: 'One business, if the viewer may see it.' })
  business(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return businessById(context, id);
  }

  @Public()
  @Query(() => BusinessBandsType, { description: 'What owners and takers choose from.' })
  businessBands() {
    return LISTS;
  }

  @SignedIn()
  @Query(() => BusinessUniquenessType, {
    description: 'Whether a business told like this could be recognised, before it is sent.',
  })
  businessUniqueness(@Args(() => UniquenessArgs) args: UniquenessArgs, @Ctx() context: Context) {
    return businessUniqueness(context, { id: null, ...args });
  }

  @SignedIn()
  @Query(() => OwnBusinessType, {
    nullable: true,
    description: 'A whole listing, for its owner and for advisers.',
  })
  ownBusiness(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return ownBusiness(context, id);
  }

  @SignedIn()
  @Mutation(() => OwnBusinessResult, {
    description: 'Lists the viewer’s business blind, or keeps what changed.',
  })
  saveBusiness(@Arg('input', () => SaveBusinessInput) input: SaveBusinessInput, @Ctx() context: Context) {
    return answer(async () => ownBusiness(context, await saveBusiness(context, input)), 'business');
  }

  @ForHats('ADVISER')
  @Mutation(() => OwnBusinessResult, { description: 'Lets everybody find a listing, and tells its owner.' })
  approveBusiness(
    @Arg('input', () => ApproveBusinessInput) input: ApproveBusinessInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => ownBusiness(context, await approveBusiness(context, input)), 'business');
  }

  @ForHats('ADVISER')
  @Mutation(() => OwnBusinessResult, { description: 'Says no to a listing, with a reason its owner reads.' })
  refuseBusiness(
    @Arg('input', () => RefuseBusinessInput) input: RefuseBusinessInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => ownBusiness(context, await refuseBusiness(context, input)), 'business');
  }

  @SignedIn()
  @Mutation(() => OwnBusinessResult, {
    description: 'Ends a listing: handed over, closed or stopped; whoever waited is told.',
  })
  closeBusiness(@Arg('input', () => CloseBusinessInput) input: CloseBusinessInput, @Ctx() context: Context) {
    return answer(async () => ownBusiness(context, await closeBusiness(context, input)), 'business');
  }
}

@Resolver(() => BlindBusinessConnectionType)
export class BusinessConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has.' })
  totalCount(@Root() page: BusinessPage) {
    return page.count();
  }
}

@Resolver(() => BlindBusinessType)
export class BlindBusinessResolver {
  @FieldResolver(() => BlindInterestType, {
    nullable: true,
    description: 'The viewer’s own latest interest in it.',
  })
  viewerInterest(@Root() business: BlindBusinessView, @Ctx() context: Context) {
    return viewerInterest(context, business.id);
  }
}

@Resolver(() => OwnBusinessType)
export class OwnBusinessResolver {
  @FieldResolver(() => BusinessUniquenessType, {
    description: 'Whether it could be recognised as it is told.',
  })
  uniqueness(@Root() business: OwnBusinessView, @Ctx() context: Context) {
    return uniquenessOfOwn(context, business);
  }

  @FieldResolver(() => [TakerFitType], { description: 'The takers who fit best, without names, best first.' })
  takers(
    @Root() business: OwnBusinessView,
    @Args(() => FitsArgs) { first }: FitsArgs,
    @Ctx() context: Context,
  ) {
    return takersForBusiness(context, business, first);
  }

  @FieldResolver(() => [BusinessInterestType], {
    description: 'Who is interested, the newest first; the owner sees those they are asked about.',
  })
  interests(@Root() business: OwnBusinessView, @Ctx() context: Context) {
    return interestsOfBusiness(context, business.id);
  }
}
