import { defineEntity, p } from '@mikro-orm/postgresql';
import { Event } from './event.entity.ts';
import type { SeatCounter } from './seats.ts';

const EventSessionSchema = defineEntity({
  name: 'EventSession',
  tableName: 'event_session',
  properties: {
    id: p.uuid().primary(),
    event: () => p.manyToOne(Event).ref(),
    titleDa: p.text(),
    titleEn: p.text(),
    titleDe: p.text(),
    speaker: p.text().strictNullable(),
    room: p.text().strictNullable(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    capacity: p.integer(),
    seatsTaken: p.integer().default(0),
    repeatSeats: p.integer().default(0),
    waitingCount: p.integer().default(0),
    lastWaitingNumber: p.integer().default(0),
  },
});

/** One of the parallel parts of an event, with seats of its own. */
export class EventSession extends EventSessionSchema.class implements SeatCounter {}
EventSessionSchema.setClass(EventSession);
