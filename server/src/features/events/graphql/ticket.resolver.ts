import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { cancelSignUp } from '../actions/cancel-sign-up.ts';
import { signUpForEvent } from '../actions/sign-up-for-event.ts';
import { calendarUrl } from '../model/calendar-file.ts';
import { QR_SIZE, qrPayload, qrSvgPath } from '../model/ticket-qr.ts';
import { ticketToken } from '../model/ticket-token.ts';
import { eventById } from '../queries/one-event.ts';
import { seatsOf, ticketByToken } from '../queries/tickets.ts';
import type { TicketRow } from '../queries/tickets.ts';
import { EventType } from './event.type.ts';
import {
  CancelSignUpInput,
  CancelSignUpResult,
  SignUpForEventInput,
  SignUpForEventResult,
  TicketSeatType,
  TicketType,
} from './ticket.type.ts';

@Resolver(() => TicketType)
export class TicketResolver {
  @Public()
  @Query(() => TicketType, { nullable: true, description: 'The ticket that this secret opens.' })
  ticket(
    @Arg('token', () => String, { description: 'The secret of the ticket.' }) token: string,
    @Ctx() { sql, app }: Context,
  ) {
    return ticketByToken(sql, app.settings.sessionSecret, token);
  }

  @Public()
  @Mutation(() => SignUpForEventResult, {
    description: 'Signs a visitor up: a seat while there are any, else a place on the waiting list.',
  })
  signUpForEvent(
    @Arg('input', () => SignUpForEventInput) input: SignUpForEventInput,
    @Ctx() context: Context,
  ) {
    return answer(() => signUpForEvent(context, input), 'ticket');
  }

  @Public()
  @Mutation(() => CancelSignUpResult, {
    description: 'Gives up a seat; it goes to the first who waits. Twice is the same as once.',
  })
  cancelSignUp(@Arg('input', () => CancelSignUpInput) input: CancelSignUpInput, @Ctx() context: Context) {
    return answer(() => cancelSignUp(context, input), 'ticket');
  }

  @FieldResolver(() => String, { description: 'The secret that opens this ticket, and can cancel it.' })
  token(@Root() ticket: TicketRow, @Ctx() { app }: Context): string {
    return ticketToken(app.settings.sessionSecret, ticket.id);
  }

  @FieldResolver(() => String, {
    description: 'The QR code for the door as one SVG path, in a box of `qrSize` by `qrSize`.',
  })
  qrSvgPath(@Root() ticket: TicketRow): string {
    return qrSvgPath(qrPayload(ticket.eventId, ticket.code));
  }

  @FieldResolver(() => Int, { description: 'The width and height of the QR code, quiet zone included.' })
  qrSize(): number {
    return QR_SIZE;
  }

  @FieldResolver(() => String, { description: 'Where the calendar file of this ticket is.' })
  calendarUrl(@Root() ticket: TicketRow, @Ctx() { app }: Context): string {
    return calendarUrl(app.settings.publicUrl, ticketToken(app.settings.sessionSecret, ticket.id));
  }

  @FieldResolver(() => EventType, { description: 'The event it is for.' })
  event(@Root() ticket: TicketRow, @Ctx() context: Context) {
    return ticket.event ?? eventById(context, ticket.eventId);
  }

  @FieldResolver(() => [TicketSeatType], { description: 'The chosen sessions.' })
  async seats(@Root() ticket: TicketRow, @Ctx() { sql }: Context) {
    return ticket.seats ?? (await seatsOf(sql, [ticket.id])).get(ticket.id) ?? [];
  }
}
