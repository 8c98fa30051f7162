import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { countedConnectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import { SEAT_STATES } from '../model/seats.ts';
import type { SeatState } from '../model/seats.ts';
import type { EventRow } from '../queries/event-rows.ts';
import type { SignUpRow } from '../queries/sign-ups.ts';
import type { TicketSeatRow } from '../queries/tickets.ts';
import { EventType } from './event.type.ts';
import { TicketSeatType } from './ticket.type.ts';

@ObjectType('SignUp', { description: 'A sign-up as the organiser sees it.', simpleResolvers: true })
export class SignUpType implements SignUpRow {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who signed up.' })
  name!: string;

  @Field(() => String, { description: 'Where mails about it go.' })
  email!: string;

  @Field(() => String, { description: 'The six digits of the ticket.' })
  code!: string;

  @Field(() => SEAT_STATES, { description: 'Whether there is a seat.' })
  state!: SeatState;

  @Field(() => Int, { nullable: true, description: 'The place among those who wait, 1 is next.' })
  waitingPosition!: number | null;

  @Field(() => DateTimeScalar, { description: 'When they signed up.' })
  createdAt!: string;

  @Field(() => [TicketSeatType], { description: 'The chosen sessions.' })
  seats!: TicketSeatRow[];
}

export const SignUpConnectionType = countedConnectionType('SignUp', SignUpType);

@ArgsType()
export class SignUpsArgs extends PageArgs {
  @Field(() => ID, { description: 'Of which event.' })
  eventId!: string;

  @Field(() => SEAT_STATES, { nullable: true, description: 'Only those in this state.' })
  state?: SeatState | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, an address or a code, taken literally.',
  })
  search?: string | null;
}

@InputType({ description: 'How many seats an event is to have.' })
export class ChangeEventCapacityInput {
  @Field(() => ID, { description: 'Which event.' })
  eventId!: string;

  @Field(() => Int, { description: 'The new number of seats; not fewer than are taken.' })
  capacity!: number;

  @Field(() => Int, { description: 'The version you saw; when it has changed since, nothing is done.' })
  expectedVersion!: number;
}

@ObjectType('ChangeEventCapacityResult', {
  description: 'The changed event, or why not.',
  simpleResolvers: true,
})
export class ChangeEventCapacityResult {
  @Field(() => EventType, { nullable: true, description: 'The event as it is now.' })
  event!: EventRow | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why it was not changed.' })
  problem!: ProblemType | null;
}
