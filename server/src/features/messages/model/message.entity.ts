import { defineEntity, p } from '@mikro-orm/postgresql';

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    id: p.uuid().primary(),
    /** The introduction the two talk in. */
    threadId: p.uuid(),
    senderId: p.uuid().strictNullable(),
    receiverId: p.uuid().strictNullable(),
    body: p.text(),
    writtenAt: p.datetime(3),
    /** Until then the sender can undo it, and nobody else knows of it. */
    releaseAt: p.datetime(3),
    undoneAt: p.datetime(3).strictNullable(),
    releasedAt: p.datetime(3).strictNullable(),
    readAt: p.datetime(3).strictNullable(),
    idempotencyKey: p.uuid(),
    payloadHash: p.text(),
  },
});

/** What one of two people has written to the other. */
export class Message extends MessageSchema.class {
  /** Takes it back, words and all, as long as nobody else has seen it. */
  undo(now: Date): boolean {
    if (this.undoneAt !== null || this.releasedAt !== null || now >= this.releaseAt) return false;
    this.undoneAt = now;
    this.body = '';
    return true;
  }

  /** The time to undo is over: the other one gets it. */
  release(now: Date): boolean {
    if (this.undoneAt !== null || this.releasedAt !== null || now < this.releaseAt) return false;
    this.releasedAt = now;
    return true;
  }
}
MessageSchema.setClass(Message);
