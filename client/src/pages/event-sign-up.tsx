import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { SignUpForm } from '../features/events/sign-up-form.tsx';
import type { SignUpAnswers } from '../features/events/sign-up-schema.ts';
import { TicketPreview } from '../features/events/ticket-preview.tsx';
import { useSignUpForm } from '../features/events/use-sign-up-form.ts';
import { graphql } from '../gql/index.ts';
import type { EventPageQuery } from '../gql/graphql.ts';
import { toLanguageEnum } from '../i18n/languages.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';

const SignUpForEventMutation = graphql(`
  mutation SignUpForEvent($input: SignUpForEventInput!) {
    signUpForEvent(input: $input) {
      ticket {
        id
        token
        event {
          id
          seatsLeft
          waitingCount
          sessions {
            id
            seatsLeft
            waitingCount
          }
        }
        ...TicketPage_ticket
      }
      problem {
        code
        field
      }
    }
  }
`);

type Props = {
  event: NonNullable<EventPageQuery['event']>;
  guest: { name: string; email: string };
  /** What stands between the errors and the form: which event this is. */
  children: ReactNode;
};

/** The way to a seat: the form, its errors above everything, and the ticket as it will be. */
export function EventSignUp({ event, guest, children }: Props) {
  const form = useSignUpForm(event, guest);
  const signUp = useSignUp(event.id);
  return (
    <div className="split">
      <div>
        {!form.isUnanswered && <ErrorSummary errors={form.errorList} attempt={form.attempt} />}
        {children}
        <SignUpForm event={event} form={form} onSignUp={signUp} />
      </div>
      <div className="ticket-aside">
        <TicketPreview event={event} form={form} />
      </div>
    </div>
  );
}

/** Sends the sign-up and leads to the ticket, whose data came with the answer. */
function useSignUp(eventId: string): (answers: SignUpAnswers) => Promise<SubmitOutcome> {
  const navigate = useNavigate();
  const [, signUpForEvent] = useMutation(SignUpForEventMutation);
  return async (answers) => {
    const input = { ...answers, eventId, language: toLanguageEnum(answers.language) };
    const { data } = await signUpForEvent({ input });
    if (!data) return 'FAILED';
    const { ticket, problem } = data.signUpForEvent;
    if (!ticket) return problem ?? 'FAILED';
    await navigate({ to: '/tickets/$token', params: { token: ticket.token } });
    return null;
  };
}
