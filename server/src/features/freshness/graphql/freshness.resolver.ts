import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { confirmListing } from '../actions/confirm-listing.ts';
import { listingOfAsk, listingsOfPerson, listingToConfirm } from '../queries/listings-to-confirm.ts';
import { ConfirmListingInput, ConfirmListingResult, ListingToConfirmType } from './freshness.type.ts';

@Resolver()
export class FreshnessResolver {
  @Public()
  @Query(() => ListingToConfirmType, {
    nullable: true,
    description:
      'What the link of a mail asks to confirm; null when the link is not the newest, or not ours.',
  })
  listingToConfirm(
    @Arg('token', () => String, { description: 'The secret of the link.' }) token: string,
    @Ctx() context: Context,
  ) {
    return listingToConfirm(context, token);
  }

  @Public()
  @Mutation(() => ConfirmListingResult, {
    description: 'Says by one click that a listing still holds; it needs no login and counts once.',
  })
  confirmListing(
    @Arg('input', () => ConfirmListingInput) input: ConfirmListingInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => listingOfAsk(context, await confirmListing(context, input)), 'listing');
  }
}

@Resolver(() => ViewerType)
export class ViewerListingsResolver {
  @FieldResolver(() => [ListingToConfirmType], {
    description: 'What the viewer has listed and is asked to confirm.',
  })
  listingsToConfirm(@Root() viewer: Viewer, @Ctx() context: Context) {
    return listingsOfPerson(context, viewer.personId);
  }
}
