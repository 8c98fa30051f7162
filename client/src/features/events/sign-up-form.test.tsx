import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { makeFragmentData } from '../../gql/index.ts';
import type { Language } from '../../i18n/languages.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { SessionChoices_session } from './session-choices.tsx';
import { SignUpForm, SignUpForm_event } from './sign-up-form.tsx';
import type { SignUpAnswers } from './sign-up-schema.ts';
import { useSignUpForm } from './use-sign-up-form.ts';

const session = (
  id: string,
  title: string,
  from: string,
  to: string,
  seatsLeft: number,
  waitingCount = 0,
) => ({
  __typename: 'EventSession' as const,
  id,
  title: { __typename: 'Words' as const, da: title, en: title, de: title },
  speaker: null,
  room: null,
  startsAt: `2027-03-04T${from}:00.000Z`,
  endsAt: `2027-03-04T${to}:00.000Z`,
  seatsLeft,
  waitingCount,
});

const sessions = [
  session('idea', 'Fra idé til første kunde', '09:00', '09:45', 12),
  session('takeover', 'Sådan overtager du en virksomhed', '10:15', '11:00', 1),
  session('tax', 'Skat og moms', '10:30', '11:15', 7),
  session('speed', 'Speedmøde med en mentor', '12:00', '12:45', 0, 3),
];

type Send = (answers: SignUpAnswers) => Promise<SubmitOutcome>;
type Day = { seatsLeft: number; waitingCount: number };

function EventForm({ onSignUp, day }: { onSignUp: Send; day: Day }) {
  const form = useSignUpForm({ id: 'event-1', sessions }, { name: '', email: '' });
  const event = makeFragmentData(
    {
      __typename: 'Event',
      id: 'event-1',
      ...day,
      sessions: sessions.map((each) => ({
        __typename: 'EventSession' as const,
        id: each.id,
        ...makeFragmentData(each, SessionChoices_session),
      })),
    },
    SignUpForm_event,
  );
  return (
    <>
      {!form.isUnanswered && <ErrorSummary errors={form.errorList} attempt={form.attempt} />}
      <SignUpForm event={event} form={form} onSignUp={onSignUp} />
    </>
  );
}

const roomForMore = { seatsLeft: 18, waitingCount: 0 };

async function open(
  onSignUp: Send,
  { day = roomForMore, language }: { day?: Day; language?: Language } = {},
) {
  const view = await renderInLanguage(<EventForm onSignUp={onSignUp} day={day} />, language);
  return { ...view, user: userEvent.setup() };
}

const answering = (...outcomes: SubmitOutcome[]) => {
  const send = jest.fn<Send>();
  outcomes.forEach((outcome) => send.mockResolvedValueOnce(outcome));
  return send;
};

const keysOf = (send: jest.Mock<Send>) => send.mock.calls.map(([answers]) => answers.idempotencyKey);

beforeEach(() => localStorage.clear());

describe('signing up for an event', () => {
  it('names what is wrong above the form, takes focus there, leads to the field, and sends nothing', async () => {
    const send = answering();
    const { user } = await open(send);
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Skriv dit navn', 'Skriv en e-mailadresse som navn@firma.dk']);
    await user.click(within(summary).getByRole('link', { name: 'Skriv dit navn' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Navn'));
    expect(send).not.toHaveBeenCalled();
  });

  it('sends name, e-mail, sessions and the reader’s language once', async () => {
    const send = answering(null);
    const { user } = await open(send, { language: 'en' });
    await user.click(screen.getByRole('checkbox', { name: /Fra idé/ }));
    await user.type(screen.getByLabelText('Name'), ' Mette Sørensen ');
    await user.type(screen.getByLabelText('E-mail'), 'mette@example.org');
    await user.click(screen.getByRole('button', { name: 'Sign me up' }));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send.mock.calls[0]?.[0]).toEqual({
      name: 'Mette Sørensen',
      email: 'mette@example.org',
      sessionIds: ['idea'],
      language: 'en',
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('says that no answer came, and sends the same answers again under the same key', async () => {
    const send = answering('FAILED', null);
    const { user } = await open(send);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    expect((await screen.findByRole('alert')).textContent).toContain('du bliver kun meldt til én gang');
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(new Set(keysOf(send)).size).toBe(1);
  });

  it('keeps the key of a lost answer with the draft, so that it outlasts a reload', async () => {
    const send = answering('FAILED', null);
    const first = await open(send);
    await fillIn(first.user);
    await first.user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    await screen.findByRole('alert');
    first.unmount();
    const { user } = await open(send);
    expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Mette Sørensen');
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(new Set(keysOf(send)).size).toBe(1);
  });

  it('takes a new key for changed answers: they are another sign-up', async () => {
    const send = answering('FAILED', null);
    const { user } = await open(send);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('checkbox', { name: /Skat og moms/ }));
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(new Set(keysOf(send)).size).toBe(2);
  });

  it('explains at once that two chosen sessions overlap, and does not send them', async () => {
    const send = answering();
    const { user } = await open(send);
    await fillIn(user);
    await user.click(screen.getByRole('checkbox', { name: /Sådan overtager/ }));
    await user.click(screen.getByRole('checkbox', { name: /Skat og moms/ }));
    expect(screen.getByRole('status').textContent).toContain(
      '»Sådan overtager du en virksomhed« og »Skat og moms« ligger på samme tid.',
    );
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Vælg kun ét af de oplæg');
    expect(send).not.toHaveBeenCalled();
  });

  it('says of each session how many seats are left, or which place on the waiting list it gives', async () => {
    await open(answering());
    const descriptions = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(descriptions).toEqual([
      'Fra idé til første kunde10.00–10.45 · 12 pladser',
      'Sådan overtager du en virksomhed11.15–12.00 · 1 plads',
      'Skat og moms11.30–12.15 · 7 pladser',
      'Speedmøde med en mentor13.00–13.45 · fuldt booket – kom på ventelisten som nr. 4',
    ]);
  });

  it('offers the waiting list in its words when the day is full', async () => {
    await open(answering(), { day: { seatsLeft: 0, waitingCount: 4 } });
    expect(screen.getByRole('heading', { name: 'Skriv dig på ventelisten' })).toBeTruthy();
    expect(screen.getByText(/Lige nu bliver du nr. 5/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Skriv mig på ventelisten' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tilmeld mig' })).toBeNull();
  });

  it('shows the API’s “no” at the field it names', async () => {
    const { user } = await open(answering({ code: 'EMAIL_INVALID', field: 'email' }));
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    await screen.findByRole('alert');
    const email = screen.getByLabelText('E-mail');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('email-error')?.textContent).toBe(
      'Skriv en e-mailadresse som navn@firma.dk.',
    );
  });

  it('shows a “no” about the event itself above the form', async () => {
    const { user } = await open(answering({ code: 'NOT_FOUND', field: 'eventId' }));
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Det findes ikke længere');
  });
});

async function fillIn(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.type(screen.getByLabelText('Navn'), 'Mette Sørensen');
  await user.type(screen.getByLabelText('E-mail'), 'mette@example.org');
}
