import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../../platform/language.ts';
import { Event } from './event.entity.ts';
import type { SeatClaim, SeatState } from './seats.ts';
import { SessionSeat } from './session-seat.entity.ts';

const SignUpSchema = defineEntity({
  name: 'SignUp',
  tableName: 'sign_up',
  properties: {
    id: p.uuid().primary(),
    event: () => p.manyToOne(Event).ref(),
    name: p.text(),
    email: p.text(),
    language: p.text().$type<Language>(),
    state: p.text().$type<SeatState>(),
    waitingNumber: p.integer().strictNullable(),
    ticketCode: p.text(),
    idempotencyKey: p.uuid(),
    payloadHash: p.text(),
    repeatsSignUpId: p.uuid().strictNullable(),
    createdAt: p.datetime(3),
    cancelledAt: p.datetime(3).strictNullable(),
    calendarSequence: p.integer().default(0),
    seats: () => p.oneToMany(SessionSeat).mappedBy('signUp'),
  },
});

/** One person's claim on an event: a seat, or a place on the waiting list, or what is left after cancelling. */
export class SignUp extends SignUpSchema.class implements SeatClaim {
  /** The address was signed up already: this one looks the same, and takes no seat (docs/decisions/0006). */
  get isRepeat(): boolean {
    return this.repeatsSignUpId !== null;
  }
}
SignUpSchema.setClass(SignUp);
