import { Field, ID, ObjectType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { HAT_KINDS } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import type { InvitationView } from '../queries/invitations.ts';

@ObjectType('LogInResult', { description: 'Who is in now, or why not.', simpleResolvers: true })
export class LogInResult {
  @Field(() => ViewerType, { nullable: true, description: 'Who is in now.' })
  viewer!: Viewer | null;

  @Field(() => String, { nullable: true, description: 'The path of the page a login link led to.' })
  goTo!: string | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nobody is.' })
  problem!: ProblemType | null;
}

@ObjectType('LogOutResult', { description: 'Whether the browser is logged out.', simpleResolvers: true })
export class LogOutResult {
  @Field(() => Boolean, { nullable: true, description: 'The browser is logged out.' })
  done!: boolean | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why it is not.' })
  problem!: ProblemType | null;
}

@ObjectType('RequestLoginLinkResult', { description: 'Whether a mail is on its way.', simpleResolvers: true })
export class RequestLoginLinkResult {
  @Field(() => Boolean, {
    nullable: true,
    description: 'A mail is on its way, whether or not we know the address.',
  })
  sent!: boolean | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why none is.' })
  problem!: ProblemType | null;
}

@ObjectType('SetPasswordResult', {
  description: 'The viewer with the new password, or why not.',
  simpleResolvers: true,
})
export class SetPasswordResult {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer; every other browser is logged out.' })
  viewer!: Viewer | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('Invitation', {
  description: 'Offers a hat to whoever owns an e-mail address.',
  simpleResolvers: true,
})
export class InvitationType implements Omit<InvitationView, 'organisationId'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { description: 'The address it went to.' })
  email!: string;

  @Field(() => HAT_KINDS, { description: 'The hat it offers.' })
  hatKind!: HatKind;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt!: Date | string;

  @Field(() => Date, { description: 'How long the offer is open.' })
  expiresAt!: Date | string;

  @Field(() => Date, { nullable: true, description: 'When it was accepted; null until then.' })
  acceptedAt!: Date | string | null;
}

export const InvitationConnectionType = countedConnectionType('Invitation', InvitationType);

@ObjectType('InviteResult', { description: 'The invitation, or why there is none.', simpleResolvers: true })
export class InviteResult {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation that is on its way.' })
  invitation!: InvitationView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why there is none.' })
  problem!: ProblemType | null;
}

@ObjectType('EraseMeResult', { description: 'Whether the viewer is erased.', simpleResolvers: true })
export class EraseMeResult {
  @Field(() => Boolean, { nullable: true, description: 'Nothing tells of them any more.' })
  done!: boolean | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why they are not.' })
  problem!: ProblemType | null;
}
