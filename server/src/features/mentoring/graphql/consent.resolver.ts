import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { ConsentType } from '../../privacy/graphql/index.ts';
import type { ConsentView } from '../../privacy/index.ts';
import { openRequestsOfConsent } from '../queries/open-requests-of-consent.ts';

@Resolver(() => ConsentType)
export class ConsentRequestsResolver {
  @FieldResolver(() => Int, {
    description: 'How many open requests of the viewer end when it is withdrawn.',
  })
  openRequestCount(@Root() consent: ConsentView, @Ctx() context: Context) {
    return openRequestsOfConsent(context, consent);
  }
}
