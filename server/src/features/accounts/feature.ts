import type { Feature } from '../../platform/feature.ts';
import { acceptOpenInvitations } from './actions/accept-open-invitations.ts';
import { InvitationResolver } from './graphql/invitation.resolver.ts';
import { LogInResolver } from './graphql/log-in.resolver.ts';
import { sendInvitation } from './jobs/send-invitation.ts';
import { sendLoginLink } from './jobs/send-login-link.ts';
import { AccountPassword, AccountSession } from './model/account.entity.ts';
import { Invitation } from './model/invitation.entity.ts';
import { LoginLink } from './model/login-link.entity.ts';
import { viewers } from './queries/viewer-of-session.ts';
import { ACCOUNTS_DATA } from './model/personal-data.ts';

/** How people prove who they are: by password or by a link, and by invitation for the first time. */
export const accounts: Feature = {
  name: 'accounts',
  entities: [AccountPassword, AccountSession, LoginLink, Invitation],
  resolvers: [LogInResolver, InvitationResolver],
  jobs: { 'send-login-link': sendLoginLink, 'send-invitation': sendInvitation },
  emailProven: acceptOpenInvitations,
  viewers,
  personalData: ACCOUNTS_DATA,
};
