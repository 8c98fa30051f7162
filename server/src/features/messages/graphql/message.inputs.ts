import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { MessageView } from '../queries/message-rows.ts';
import type { ThreadView } from '../queries/thread-rows.ts';
import { MessageType, ThreadType } from './message.type.ts';

@ArgsType()
export class MessagesArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@InputType({ description: 'A message to the other one.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'In which thread.' })
  threadId!: string;

  @Field(() => String, { description: 'The words.' })
  body!: string;

  @Field(() => ID, { description: 'Names this attempt: sent again, it is the same message.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which message to take back.' })
export class UndoMessageInput {
  @Field(() => ID, { description: 'The message.' })
  messageId!: string;
}

@InputType({ description: 'What the viewer has seen.' })
export class MarkThreadReadInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
}

@ObjectType('SendMessageResult', { description: 'The message as kept, or why not.', simpleResolvers: true })
export class SendMessageResult {
  @Field(() => MessageType, { nullable: true, description: 'The message.' })
  message!: MessageView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing was sent.' })
  problem!: ProblemType | null;
}

@ObjectType('UndoMessageResult', {
  description: 'The message that nobody gets, without its words, or why not.',
  simpleResolvers: true,
})
export class UndoMessageResult {
  @Field(() => MessageType, { nullable: true, description: 'The message.' })
  message!: MessageView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('MarkThreadReadResult', { description: 'The thread, or why not.', simpleResolvers: true })
export class MarkThreadReadResult {
  @Field(() => ThreadType, { nullable: true, description: 'The thread, with nothing unread.' })
  thread!: ThreadView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
