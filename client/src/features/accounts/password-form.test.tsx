import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { PasswordForm, type PasswordValues } from './password-form.tsx';

type Save = (values: PasswordValues) => Promise<SubmitOutcome>;

async function open(mustGiveCurrent: boolean, save: Save) {
  await renderInLanguage(
    <PasswordForm heading={null} mustGiveCurrent={mustGiveCurrent} email="anne@example.org" onSave={save} />,
  );
  return userEvent.setup();
}

const next = () => screen.getByLabelText('Ny adgangskode');
const submit = () => screen.getByRole('button', { name: 'Gem adgangskoden' });

describe('choosing a password', () => {
  it('asks for twelve characters and says so', async () => {
    const save = jest.fn<Save>();
    const user = await open(false, save);
    await user.type(next(), 'elleve tegn');
    await user.click(submit());
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link').textContent).toBe('Brug mindst 12 tegn');
    expect(save).not.toHaveBeenCalled();
  });

  it('asks for the old one only of those who must know it', async () => {
    const save = jest.fn<Save>().mockResolvedValue(null);
    const user = await open(true, save);
    await user.type(next(), 'en hel sætning er god');
    await user.click(submit());
    expect((await screen.findByRole('alert')).textContent).toContain('Skriv den adgangskode, du har nu');
    expect(save).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Nuværende adgangskode'), 'den gamle');
    await user.click(submit());
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    expect(save.mock.calls[0]?.[0]).toEqual({
      currentPassword: 'den gamle',
      password: 'en hel sætning er god',
    });
  });

  it('can be shown while it is typed', async () => {
    const user = await open(false, jest.fn<Save>());
    expect(next().getAttribute('type')).toBe('password');
    await user.click(screen.getByRole('checkbox', { name: 'Vis adgangskoden' }));
    expect(next().getAttribute('type')).toBe('text');
  });

  it('shows at the field that a password is too common', async () => {
    const save = jest.fn<Save>().mockResolvedValue({ code: 'PASSWORD_TOO_COMMON', field: 'password' });
    const user = await open(false, save);
    await user.type(next(), 'passwordpassword');
    await user.click(submit());
    await screen.findByRole('alert');
    expect(document.getElementById('password-error')?.textContent).toContain('for almindelig');
  });
});
