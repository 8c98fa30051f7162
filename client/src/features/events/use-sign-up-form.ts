import { useMemo, useState } from 'react';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { signUpSchema } from './sign-up-schema.ts';

type Event = {
  readonly id: string;
  readonly sessions: readonly { readonly id: string; readonly startsAt: string; readonly endsAt: string }[];
};

/**
 * The sign-up form of one event, shared by its fields, its errors and the preview of the ticket beside them. Who is
 * logged in need not write name and e-mail again.
 */
export function useSignUpForm(event: Event, guest: { name: string; email: string }) {
  const schema = useMemo(() => signUpSchema(event.sessions), [event.sessions]);
  const form = useAppForm({
    schema,
    defaultValues: { sessionIds: [], ...guest, sentKey: '', sentAnswers: '' },
    draftKey: `sign-up:${event.id}`,
  });
  const [lastOutcome, setLastOutcome] = useState<SubmitOutcome | void>(null);
  return {
    ...form,
    noteOutcome: setLastOutcome,
    /** No answer came to the last try: the visitor is asked to try again, and nothing is wrong with the fields. */
    isUnanswered: lastOutcome === 'FAILED' && form.errorList.some((error) => error.name === 'root'),
  };
}

export type SignUpFormState = ReturnType<typeof useSignUpForm>;
