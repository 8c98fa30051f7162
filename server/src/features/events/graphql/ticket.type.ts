import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { Language } from '../../../platform/language.ts';
import { SEAT_STATES } from '../model/seats.ts';
import type { SeatState } from '../model/seats.ts';
import type { EventSessionRow } from '../queries/event-rows.ts';
import type { TicketRow, TicketSeatRow } from '../queries/tickets.ts';
import { EventSessionType } from './event.type.ts';

registerEnumType(SEAT_STATES, {
  name: 'SignUpState',
  description: 'What a sign-up has led to.',
  valuesConfig: {
    SEATED: { description: 'There is a seat.' },
    WAITING: { description: 'All seats are taken; a place on the waiting list.' },
    CANCELLED: { description: 'Given up for good.' },
  },
});

@ObjectType('TicketSeat', { description: 'One chosen session.', simpleResolvers: true })
export class TicketSeatType implements TicketSeatRow {
  @Field(() => EventSessionType, { description: 'Which session.' })
  session!: EventSessionRow;

  @Field(() => SEAT_STATES, { description: 'Whether there is a seat.' })
  state!: SeatState;

  @Field(() => Int, {
    nullable: true,
    description: 'The place on its waiting list; null while the seat for the day itself is waited for.',
  })
  waitingPosition!: number | null;
}

@ObjectType('Ticket', {
  description: 'What a person has by signing up, opened by its secret token.',
  simpleResolvers: true,
})
export class TicketType implements Pick<TicketRow, 'id' | 'code' | 'name' | 'state' | 'waitingPosition'> {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Six digits to say at the door.' })
  code!: string;

  @Field(() => String, { description: 'Who signed up.' })
  name!: string;

  @Field(() => SEAT_STATES, { description: 'Whether there is a seat.' })
  state!: SeatState;

  @Field(() => Int, { nullable: true, description: 'The place among those who wait, 1 is next.' })
  waitingPosition!: number | null;
}

@InputType({ description: 'A visitor’s sign-up; no account is needed.' })
export class SignUpForEventInput {
  @Field(() => ID, { description: 'Which event.' })
  eventId!: string;

  @Field(() => String, { description: 'The person’s name.' })
  name!: string;

  @Field(() => String, { description: 'Where the ticket is sent.' })
  email!: string;

  @Field(() => [ID], { description: 'The chosen sessions; they may not overlap.' })
  sessionIds!: string[];

  @Field(() => LANGUAGES, { description: 'The language of the mails.' })
  language!: Language;

  @Field(() => ID, { description: 'A UUID for this attempt; sent again, it leads to the same ticket.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Gives up a seat.' })
export class CancelSignUpInput {
  @Field(() => String, { description: 'The secret token of the ticket.' })
  ticketToken!: string;
}

@ObjectType('SignUpForEventResult', {
  description: 'The ticket, or why there is none.',
  simpleResolvers: true,
})
export class SignUpForEventResult {
  @Field(() => TicketType, { nullable: true, description: 'The ticket.' })
  ticket!: TicketRow | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why there is no ticket.' })
  problem!: ProblemType | null;
}

@ObjectType('CancelSignUpResult', { description: 'The cancelled ticket, or why not.', simpleResolvers: true })
export class CancelSignUpResult {
  @Field(() => TicketType, { nullable: true, description: 'The ticket as it is now.' })
  ticket!: TicketRow | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why it could not be cancelled.' })
  problem!: ProblemType | null;
}
