import { Field, ID, InputType } from 'type-graphql';
import { HAT_KINDS, LANGUAGES } from '../../../platform/graphql/enums.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Language } from '../../../platform/language.ts';

@InputType({ description: 'E-mail and password.' })
export class LogInInput {
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'Where a login link is to be sent.' })
export class RequestLoginLinkInput {
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'What to call somebody we do not know yet.' })
  name?: string | null;

  @Field(() => LANGUAGES, { description: 'The language of the mail to somebody we do not know yet.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'The path of the page the link leads to.' })
  goTo?: string | null;
}

@InputType({ description: 'The secret of a login link.' })
export class LogInWithLinkInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;
}

@InputType({ description: 'A new password.' })
export class SetPasswordInput {
  @Field(() => String, { description: 'At least twelve characters of any kind.' })
  password!: string;

  @Field(() => String, { nullable: true, description: 'The one until now, where the viewer must know it.' })
  currentPassword?: string | null;
}

@InputType({ description: 'The offer of a hat.' })
export class InviteInput {
  @Field(() => String, { description: 'The address of whoever is invited.' })
  email!: string;

  @Field(() => HAT_KINDS, { description: 'The hat that is offered.' })
  hatKind!: HatKind;

  @Field(() => ID, { nullable: true, description: 'The organisation it is for.' })
  organisationId?: string | null;
}

@InputType({ description: 'The secret of an invitation, and who takes it.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;

  @Field(() => String, { description: 'What to call somebody we do not know yet.' })
  name!: string;
}

@InputType({ description: 'That somebody means it when they ask to be erased.' })
export class EraseMeInput {
  @Field(() => String, { description: 'The viewer’s own e-mail address, typed again.' })
  email!: string;
}
