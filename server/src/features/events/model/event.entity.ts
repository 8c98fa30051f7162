import { defineEntity, p } from '@mikro-orm/postgresql';
import { EventSession } from './event-session.entity.ts';
import type { EventKind } from './event-kind.ts';
import type { SeatCounter } from './seats.ts';

const EventSchema = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    kind: p.text().$type<EventKind>(),
    titleDa: p.text(),
    titleEn: p.text(),
    titleDe: p.text(),
    leadDa: p.text(),
    leadEn: p.text(),
    leadDe: p.text(),
    aboutDa: p.text(),
    aboutEn: p.text(),
    aboutDe: p.text(),
    venue: p.text(),
    townId: p.text(),
    organiserId: p.uuid(),
    focusArea: p.integer(),
    /** What it helps with: concepts of the scheme TOPIC. */
    topicIds: p.array().columnType('text[]').$type<string[]>().default([]),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    capacity: p.integer(),
    seatsTaken: p.integer().default(0),
    repeatSeats: p.integer().default(0),
    waitingCount: p.integer().default(0),
    lastWaitingNumber: p.integer().default(0),
    cancelledCount: p.integer().default(0),
    publishedAt: p.datetime(3).strictNullable(),
    version: p.integer().default(1),
    sessions: () => p.oneToMany(EventSession).mappedBy('event'),
  },
});

/** An event people can sign up to. Its row is the lock under which all its seats, sessions included, change hands. */
export class Event extends EventSchema.class implements SeatCounter {}
EventSchema.setClass(Event);
