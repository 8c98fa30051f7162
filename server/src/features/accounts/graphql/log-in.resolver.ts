import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { OncePerRequest, Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { eraseMe } from '../actions/erase-me.ts';
import { acceptInvitation } from '../actions/accept-invitation.ts';
import { logIn } from '../actions/log-in.ts';
import { logInWithLink } from '../actions/log-in-with-link.ts';
import { logOut } from '../actions/log-out.ts';
import { requestLoginLink } from '../actions/request-login-link.ts';
import { setPassword } from '../actions/set-password.ts';
import { passwordStanding } from '../queries/password-standing.ts';
import {
  AcceptInvitationInput,
  EraseMeInput,
  LogInInput,
  LogInWithLinkInput,
  RequestLoginLinkInput,
  SetPasswordInput,
} from './account.inputs.ts';
import {
  EraseMeResult,
  LogInResult,
  LogOutResult,
  RequestLoginLinkResult,
  SetPasswordResult,
} from './account.type.ts';

@Resolver(() => ViewerType)
export class LogInResolver {
  @Public()
  @OncePerRequest()
  @Mutation(() => LogInResult, { description: 'Logs in with e-mail and password.' })
  logIn(@Arg('input', () => LogInInput) input: LogInInput, @Ctx() context: Context) {
    return answer(() => logIn(context, input), 'viewer');
  }

  @Public()
  @Mutation(() => LogOutResult, { description: 'Logs this browser out.' })
  logOut(@Ctx() context: Context) {
    return answer(() => logOut(context), 'done');
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => RequestLoginLinkResult, {
    description: 'Mails a link that logs in, once, within the hour.',
  })
  requestLoginLink(
    @Arg('input', () => RequestLoginLinkInput) input: RequestLoginLinkInput,
    @Ctx() context: Context,
  ) {
    return answer(() => requestLoginLink(context, input), 'sent');
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => LogInResult, { description: 'Logs in with a mailed link and uses it up.' })
  async logInWithLink(
    @Arg('input', () => LogInWithLinkInput) input: LogInWithLinkInput,
    @Ctx() context: Context,
  ) {
    const { entered, problem } = await answer(() => logInWithLink(context, input), 'entered');
    return { ...entered, problem };
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => LogInResult, { description: 'Takes an offered hat with a mailed link, and logs in.' })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: Context,
  ) {
    return answer(() => acceptInvitation(context, input), 'viewer');
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => SetPasswordResult, {
    description: 'Sets the viewer’s password and logs every other browser out.',
  })
  setPassword(@Arg('input', () => SetPasswordInput) input: SetPasswordInput, @Ctx() context: Context) {
    return answer(() => setPassword(context, input), 'viewer');
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => EraseMeResult, {
    description: 'Forgets the viewer for good: name, address, texts and account.',
  })
  eraseMe(@Arg('input', () => EraseMeInput) input: EraseMeInput, @Ctx() context: Context) {
    return answer(() => eraseMe(context, input), 'done');
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer has a password, or logs in by link only.',
  })
  async hasPassword(@Root() viewer: Viewer, @Ctx() context: Context): Promise<boolean> {
    return (await passwordStanding(context, viewer)).hash !== null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer must know the password to set another; not right after a login by link.',
  })
  async mustGiveCurrentPassword(@Root() viewer: Viewer, @Ctx() context: Context): Promise<boolean> {
    return (await passwordStanding(context, viewer)).mustGiveCurrent;
  }
}
