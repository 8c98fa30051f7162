import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from './zod.ts';
import { message } from '../../i18n/message.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { TextInput } from '../text-input.tsx';
import { removeAllDrafts } from './draft-storage.ts';
import { useAppForm, type SubmitOutcome } from './use-app-form.ts';

const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, message('ui.required'))),
  idea: z.string().check(z.maxLength(10, message('ui.tooLong', { max: 10 }))),
});

type Values = { name: string; idea: string };

type Props = { send: (values: Values) => Promise<SubmitOutcome> };

function ProfileForm({ send }: Props) {
  const form = useAppForm({ schema, defaultValues: { name: '', idea: '' }, draftKey: 'profile' });
  return (
    <form noValidate onSubmit={form.submit(send)}>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextInput label="Navn" {...form.register('name')} error={form.errorOf('name')} />
      <TextInput label="Idé" {...form.register('idea')} error={form.errorOf('idea')} max={10} />
      <Button type="submit" pending={form.formState.isSubmitting}>
        Send
      </Button>
    </form>
  );
}

const accepts = () => jest.fn((_values: Values): Promise<SubmitOutcome> => Promise.resolve(null));
const nameField = () => screen.getByRole('textbox', { name: 'Navn' });
const ideaField = () => screen.getByRole('textbox', { name: 'Idé' });
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

beforeEach(() => localStorage.clear());

describe('a form', () => {
  it('complains on submit, not before, and sends nothing then', async () => {
    const send = accepts();
    await renderInLanguage(<ProfileForm send={send} />);
    await userEvent.click(nameField());
    await userEvent.tab();
    expect(nameField()).toBeValid();

    await submit();
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveAccessibleDescription('Udfyld feltet');
    expect(send).not.toHaveBeenCalled();
  });

  it('looks again when a wrong field is left', async () => {
    await renderInLanguage(<ProfileForm send={accepts()} />);
    await submit();
    await screen.findByRole('alert');
    await userEvent.type(nameField(), 'Mette');
    expect(nameField()).toBeInvalid();
    await userEvent.tab();
    await waitFor(() => expect(nameField()).toBeValid());
  });

  it('sends what the schema made of the values', async () => {
    const send = accepts();
    await renderInLanguage(<ProfileForm send={send} />);
    await userEvent.type(nameField(), ' Mette ');
    await submit();
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send.mock.calls[0]?.[0]).toEqual({ name: 'Mette', idea: '' });
  });

  it('shows an expected “no” of the API at its field, and one without a field above the form', async () => {
    const outcomes: SubmitOutcome[] = [{ code: 'TOO_LONG', field: 'idea' }, 'FAILED'];
    await renderInLanguage(<ProfileForm send={() => Promise.resolve(outcomes.shift())} />);
    await userEvent.type(nameField(), 'Mette');
    await submit();
    await waitFor(() => expect(ideaField()).toBeInvalid());
    expect(screen.getByRole('link', { name: 'Skriv lidt mindre.' })).toBeVisible();

    await submit();
    expect(await screen.findByText(/Vi fik ikke svar fra serveren/)).toBeVisible();
  });

  it('says above the form what is about no field of it, and can be sent again', async () => {
    const outcomes: SubmitOutcome[] = [{ code: 'CONFLICT', field: 'expectedVersion' }, null];
    const send = jest.fn((_values: Values) => Promise.resolve(outcomes.shift()));
    await renderInLanguage(<ProfileForm send={send} />);
    await userEvent.type(nameField(), 'Mette');
    await submit();
    expect(await screen.findByRole('heading', { name: 'Det lykkedes ikke' })).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();

    await submit();
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('puts its errors into the other language after a switch, and keeps what was typed', async () => {
    const { words } = await renderInLanguage(<ProfileForm send={accepts()} />);
    await userEvent.type(ideaField(), 'Alt for mange tegn');
    await submit();
    await screen.findByRole('alert');
    await act(() => words.speak('de'));
    expect(nameField()).toHaveAccessibleDescription('Bitte ausfüllen');
    expect(ideaField()).toHaveValue('Alt for mange tegn');
    expect(document.documentElement.lang).toBe('de');
  });
});

describe('a draft', () => {
  it('is there again after the page was left', async () => {
    const { unmount } = await renderInLanguage(<ProfileForm send={accepts()} />);
    await userEvent.type(nameField(), 'Mette');
    await userEvent.type(ideaField(), 'Strik');
    unmount();
    await renderInLanguage(<ProfileForm send={accepts()} />);
    expect(nameField()).toHaveValue('Mette');
    expect(ideaField()).toHaveValue('Strik');
    expect(screen.getByText('5 tegn tilbage')).toBeVisible();
  });

  it('is gone once it has been sent', async () => {
    const { unmount } = await renderInLanguage(<ProfileForm send={accepts()} />);
    await userEvent.type(nameField(), 'Mette');
    await submit();
    await waitFor(() => expect(localStorage).toHaveLength(0));
    unmount();
    expect(localStorage).toHaveLength(0);
  });

  it('stays when sending failed', async () => {
    const { unmount } = await renderInLanguage(<ProfileForm send={() => Promise.resolve('FAILED')} />);
    await userEvent.type(nameField(), 'Mette');
    await submit();
    await screen.findByRole('alert');
    unmount();
    expect(localStorage.getItem('draft:profile')).toContain('Mette');
  });

  it('is gone after logging out', async () => {
    const { unmount } = await renderInLanguage(<ProfileForm send={accepts()} />);
    await userEvent.type(nameField(), 'Mette');
    unmount();
    localStorage.setItem('language', 'de');
    removeAllDrafts();
    expect({ ...localStorage }).toEqual({ language: 'de' });
  });
});
