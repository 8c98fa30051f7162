import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { IntroductionType } from '../../introductions/graphql/index.ts';
import type { IntroductionView } from '../../introductions/index.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { markThreadRead } from '../actions/mark-thread-read.ts';
import { sendMessage } from '../actions/send-message.ts';
import { undoMessage } from '../actions/undo-message.ts';
import { messagesOfThread, ownMessage } from '../queries/message-rows.ts';
import { threadOfViewer, threadsOfViewer, unreadMessageCount } from '../queries/thread-rows.ts';
import type { ThreadView } from '../queries/thread-rows.ts';
import {
  MarkThreadReadInput,
  MarkThreadReadResult,
  MessagesArgs,
  SendMessageInput,
  SendMessageResult,
  UndoMessageInput,
  UndoMessageResult,
} from './message.inputs.ts';
import { MessageConnectionType, ThreadConnectionType, ThreadType } from './message.type.ts';

@Resolver(() => ThreadType)
export class ThreadResolver {
  @SignedIn()
  @Query(() => ThreadConnectionType, {
    description: 'The viewer’s threads, the one with the newest message first.',
  })
  threads(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return threadsOfViewer(context, args);
  }

  @SignedIn()
  @Query(() => ThreadType, { nullable: true, description: 'One thread, for the two it belongs to.' })
  thread(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return threadOfViewer(context, id);
  }

  @SignedIn()
  @Mutation(() => SendMessageResult, {
    description: 'Writes to the other one; after 30 seconds they get it.',
  })
  sendMessage(@Arg('input', () => SendMessageInput) input: SendMessageInput, @Ctx() context: Context) {
    return answer(async () => ownMessage(context, await sendMessage(context, input)), 'message');
  }

  @SignedIn()
  @Mutation(() => UndoMessageResult, { description: 'Takes a message back before the other one gets it.' })
  undoMessage(@Arg('input', () => UndoMessageInput) input: UndoMessageInput, @Ctx() context: Context) {
    return answer(async () => ownMessage(context, await undoMessage(context, input)), 'message');
  }

  @SignedIn()
  @Mutation(() => MarkThreadReadResult, { description: 'Remembers that the viewer has seen a thread.' })
  markThreadRead(
    @Arg('input', () => MarkThreadReadInput) input: MarkThreadReadInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => threadOfViewer(context, await markThreadRead(context, input)), 'thread');
  }

  @FieldResolver(() => MessageConnectionType, { description: 'Its messages, the newest first.' })
  messages(
    @Root() thread: ThreadView,
    @Args(() => MessagesArgs) args: MessagesArgs,
    @Ctx() context: Context,
  ) {
    return messagesOfThread(context, thread.id, args);
  }
}

@Resolver(() => IntroductionType)
export class IntroductionThreadResolver {
  @FieldResolver(() => ThreadType, {
    nullable: true,
    description: 'What the two write to each other; null until they can.',
  })
  thread(@Root() introduction: IntroductionView, @Ctx() context: Context) {
    return introduction.hasTalk ? threadOfViewer(context, introduction.id) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerMessagesResolver {
  @FieldResolver(() => Int, { description: 'How many messages the viewer has got and not seen.' })
  unreadMessageCount(@Root() viewer: Viewer, @Ctx() context: Context): Promise<number> {
    return unreadMessageCount(context, viewer.personId);
  }
}
