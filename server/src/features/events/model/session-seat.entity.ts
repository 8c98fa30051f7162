import { defineEntity, p } from '@mikro-orm/postgresql';
import { EventSession } from './event-session.entity.ts';
import type { SeatClaim, SeatState } from './seats.ts';
import { SignUp } from './sign-up.entity.ts';

const SessionSeatSchema = defineEntity({
  name: 'SessionSeat',
  tableName: 'session_seat',
  properties: {
    signUp: () => p.manyToOne(SignUp).primary(),
    session: () => p.manyToOne(EventSession).primary(),
    state: p.text().$type<SeatState>(),
    waitingNumber: p.integer().strictNullable(),
  },
});

/** A sign-up's claim on one session of the event. */
export class SessionSeat extends SessionSeatSchema.class implements SeatClaim {
  get isRepeat(): boolean {
    return this.signUp.isRepeat;
  }
}
SessionSeatSchema.setClass(SessionSeat);
