import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { submitProfile } from '../actions/submit-profile.ts';
import { freshReceipt, profileReceipt } from '../queries/profile-receipt.ts';
import { venturesOfPerson } from '../queries/ventures.ts';
import { ProfileReceiptType, SubmitProfileInput, SubmitProfileResult, VentureType } from './venture.type.ts';

@Resolver()
export class VentureResolver {
  @Public()
  @Query(() => ProfileReceiptType, {
    nullable: true,
    description: 'The receipt of a profile, for whoever has its secret.',
  })
  profileReceipt(
    @Arg('token', () => String, { description: 'The secret.' }) token: string,
    @Ctx() context: Context,
  ) {
    return profileReceipt(context, token);
  }

  @Public()
  @Mutation(() => SubmitProfileResult, {
    description:
      'Sends an entrepreneur’s profile. A visitor gets a link by mail; the request begins when it is opened.',
  })
  submitProfile(@Arg('input', () => SubmitProfileInput) input: SubmitProfileInput, @Ctx() context: Context) {
    return answer(async () => freshReceipt(context, await submitProfile(context, input)), 'receipt');
  }
}

@Resolver(() => ViewerType)
export class ViewerVenturesResolver {
  @FieldResolver(() => [VentureType], { description: 'The viewer’s own ventures, the newest first.' })
  ventures(@Root() viewer: Viewer, @Ctx() context: Context) {
    return venturesOfPerson(context, viewer.personId);
  }
}
