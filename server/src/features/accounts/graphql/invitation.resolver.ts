import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { OrganisationType } from '../../organisations/graphql/index.ts';
import { organisationById } from '../../organisations/index.ts';
import { invite } from '../actions/invite.ts';
import { invitations } from '../queries/invitations.ts';
import type { InvitationView } from '../queries/invitations.ts';
import { InviteInput } from './account.inputs.ts';
import { InvitationConnectionType, InvitationType, InviteResult } from './account.type.ts';

@Resolver(() => InvitationType)
export class InvitationResolver {
  @ForHats('ADMINISTRATOR')
  @Query(() => InvitationConnectionType, { description: 'Every invitation, the newest first.' })
  invitations(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return invitations(context, args);
  }

  @ForHats('ADMINISTRATOR')
  @Mutation(() => InviteResult, { description: 'Offers a hat to whoever owns an e-mail address.' })
  invite(@Arg('input', () => InviteInput) input: InviteInput, @Ctx() context: Context) {
    return answer(() => invite(context, input), 'invitation');
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The organisation the hat is for.' })
  organisation(@Root() invitation: InvitationView, @Ctx() context: Context) {
    return invitation.organisationId === null ? null : organisationById(context, invitation.organisationId);
  }
}
