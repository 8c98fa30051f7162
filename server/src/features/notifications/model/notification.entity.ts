import { defineEntity, p } from '@mikro-orm/postgresql';
import type { NotificationKind } from './notification-kinds.ts';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.text().$type<NotificationKind>(),
    subjectId: p.uuid().nullable(),
    createdAt: p.datetime(6),
    readAt: p.datetime(6).nullable(),
  },
});

/** Something that waits for a person. What it is about stays where it is; this only points to it. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
