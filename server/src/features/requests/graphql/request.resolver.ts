import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { handOverRequest } from '../actions/hand-over-request.ts';
import { setDeputy } from '../actions/set-deputy.ts';
import { takeRequest } from '../actions/take-request.ts';
import { withdrawRequest } from '../actions/withdraw-request.ts';
import { myRequests } from '../queries/my-requests.ts';
import { requestById } from '../queries/request-by-id.ts';
import { responseFigures } from '../queries/response-figures.ts';
import { staffQueue } from '../queries/staff-queue.ts';
import {
  HandOverRequestInput,
  HandOverRequestResult,
  SetDeputyInput,
  SetDeputyResult,
  TakeRequestInput,
  TakeRequestResult,
  WithdrawRequestInput,
  WithdrawRequestResult,
} from './request.inputs.ts';
import { MyRequestsArgs, RequestConnectionType, RequestType, StaffQueueArgs } from './request.type.ts';
import { ResponseFigureType } from './response-figure.type.ts';

@Resolver(() => RequestType)
export class RequestsResolver {
  // Which hats answer requests is said by the kinds: the query refuses everybody else.
  @SignedIn()
  @Query(() => RequestConnectionType, {
    description: 'Every open request the viewer answers for, over all kinds; what is due first comes first.',
  })
  staffQueue(@Args(() => StaffQueueArgs) args: StaffQueueArgs, @Ctx() context: Context) {
    return staffQueue(context, args);
  }

  @SignedIn()
  @Query(() => RequestConnectionType, {
    description: 'What the viewer has asked for and what they have been asked, the newest first.',
  })
  myRequests(@Args(() => MyRequestsArgs) args: MyRequestsArgs, @Ctx() context: Context) {
    return myRequests(context, args);
  }

  @SignedIn()
  @Query(() => RequestType, {
    nullable: true,
    description: 'One request, for whoever asked, whoever is or was asked, and the staff who answer.',
  })
  request(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return requestById(context, id);
  }

  @Public()
  @Query(() => [ResponseFigureType], {
    description: 'How fast requests are answered, per kind and unit, counted at most a minute ago.',
  })
  responseFigures(@Ctx() context: Context) {
    return responseFigures(context);
  }

  @SignedIn()
  @Mutation(() => TakeRequestResult, { description: 'Takes a request upon oneself.' })
  takeRequest(@Arg('input', () => TakeRequestInput) input: TakeRequestInput, @Ctx() context: Context) {
    return answer(async () => requestById(context, await takeRequest(context, input)), 'request');
  }

  @SignedIn()
  @Mutation(() => HandOverRequestResult, {
    description: 'Hands a request to a colleague or to all of the staff; the time to answer stays as it was.',
  })
  handOverRequest(
    @Arg('input', () => HandOverRequestInput) input: HandOverRequestInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => requestById(context, await handOverRequest(context, input)), 'request');
  }

  @SignedIn()
  @Mutation(() => WithdrawRequestResult, {
    description: 'Whoever asked stops asking; what hangs on the request ends with it.',
  })
  withdrawRequest(
    @Arg('input', () => WithdrawRequestInput) input: WithdrawRequestInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => requestById(context, await withdrawRequest(context, input)), 'request');
  }

  @SignedIn()
  @Mutation(() => SetDeputyResult, {
    description: 'Names the colleague who answers when the viewer does not, or nobody.',
  })
  setDeputy(@Arg('input', () => SetDeputyInput) input: SetDeputyInput, @Ctx() context: Context) {
    return answer(() => setDeputy(context, input), 'viewer');
  }
}
