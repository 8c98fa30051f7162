import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { withdrawGrant } from '../actions/withdraw-grant.ts';
import { grantById, myGrants } from '../queries/grants.ts';
import { seenBy } from '../queries/sightings.ts';
import {
  GrantConnectionType,
  GrantType,
  SightingConnectionType,
  WithdrawGrantInput,
  WithdrawGrantResult,
} from './grant.type.ts';

@Resolver(() => GrantType)
export class GrantResolver {
  @SignedIn()
  @Query(() => GrantConnectionType, {
    description: 'What is opened of the viewer’s records and to whom, the newest first.',
  })
  myGrants(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return myGrants(context, args);
  }

  @SignedIn()
  @Query(() => SightingConnectionType, {
    description: 'Who has seen the viewer’s records, when and why, the newest first.',
  })
  seenBy(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return seenBy(context, args);
  }

  @SignedIn()
  @Mutation(() => WithdrawGrantResult, {
    description: 'Takes a grant back: from the next request on nobody reads through it.',
  })
  withdrawGrant(@Arg('input', () => WithdrawGrantInput) input: WithdrawGrantInput, @Ctx() context: Context) {
    return answer(async () => grantById(context, await withdrawGrant(context, input)), 'grant');
  }
}
