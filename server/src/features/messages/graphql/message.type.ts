import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { IntroductionType } from '../../introductions/graphql/index.ts';
import type { IntroductionView } from '../../introductions/index.ts';
import { PersonType } from '../../people/graphql/index.ts';
import { CONTACT_DETAILS } from '../model/held-back.ts';
import type { ContactDetail } from '../model/held-back.ts';
import type { MessageView } from '../queries/message-rows.ts';
import type { ThreadView } from '../queries/thread-rows.ts';

registerEnumType(CONTACT_DETAILS, {
  name: 'ContactDetail',
  description: 'What tells how to reach somebody outside Vækstbro.',
  valuesConfig: {
    EMAIL: { description: 'An e-mail address.' },
    PHONE: { description: 'A telephone number.' },
    WEB: { description: 'A web address, or a name in a social network.' },
  },
});

@ObjectType('Message', {
  description: 'What one of two people has written to the other, as the viewer sees it.',
  simpleResolvers: true,
})
export class MessageType implements MessageView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether the viewer has written it.' })
  isMine!: boolean;

  @Field(() => String, {
    description:
      'Its words; for the reader without contact details until the two are introduced. Empty when it is undone or its writer is erased.',
  })
  body!: string;

  @Field(() => [CONTACT_DETAILS], {
    description: 'What the reader does not see until the two are introduced.',
  })
  heldBack!: readonly ContactDetail[];

  @Field(() => Date, { description: 'When it was written.' })
  writtenAt!: string;

  @Field(() => Date, { description: 'Until when it can be undone; then the other one gets it.' })
  releaseAt!: string;

  @Field(() => Boolean, { description: 'Whether the other one has got it.' })
  isReleased!: boolean;

  @Field(() => Date, { nullable: true, description: 'When its reader has seen it.' })
  readAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer can take it back.' })
  viewerCanUndo!: boolean;
}

export const MessageConnectionType = countedConnectionType('Message', MessageType);

@ObjectType('Thread', {
  description: 'What two people who are brought together write to each other; only the two read it.',
  simpleResolvers: true,
})
export class ThreadType implements ThreadView {
  @Field(() => ID, { description: 'Which one: the introduction’s id.' })
  id!: string;

  @Field(() => IntroductionType, { description: 'What brings the two together.' })
  introduction!: IntroductionView;

  @Field(() => PersonType, {
    description:
      'The other one; without a name where that is told with the introduction only, and when they are no longer here.',
  })
  other!: { readonly id: string; readonly name: string };

  @Field(() => Date, {
    nullable: true,
    description: 'When the newest message was written; null before the first.',
  })
  lastMessageAt!: string | null;

  @Field(() => Int, { description: 'How many messages of it the viewer has not seen.' })
  unreadCount!: number;

  @Field(() => Boolean, { description: 'Whether contact details in messages are held back for now.' })
  holdsBackDetails!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can write.' })
  viewerCanWrite!: boolean;
}

export const ThreadConnectionType = countedConnectionType('Thread', ThreadType);
