import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { LogInForm, type LogInValues, type LogInWay } from './log-in-form.tsx';

type Send = (values: LogInValues) => Promise<SubmitOutcome>;

async function open(way: LogInWay, send: Send) {
  await renderInLanguage(<LogInForm heading={null} way={way} onSend={send} otherWay={null} />);
  return userEvent.setup();
}

describe('logging in', () => {
  it('asks for nothing but an e-mail address when a link is to be sent', async () => {
    const send = jest.fn<Send>().mockResolvedValue(null);
    const user = await open('link', send);
    expect(screen.queryByLabelText('Adgangskode')).toBeNull();
    await user.type(screen.getByLabelText('E-mail'), ' anne@example.org ');
    await user.click(screen.getByRole('button', { name: 'Send mig et link' }));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send.mock.calls[0]?.[0].email).toBe('anne@example.org');
  });

  it('names an address that cannot be one, and sends nothing', async () => {
    const send = jest.fn<Send>();
    const user = await open('link', send);
    await user.type(screen.getByLabelText('E-mail'), 'anne');
    await user.click(screen.getByRole('button', { name: 'Send mig et link' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link').textContent).toBe('Skriv en e-mailadresse som navn@firma.dk');
    expect(send).not.toHaveBeenCalled();
  });

  it('says what to do when e-mail and password do not fit, without telling which is wrong', async () => {
    const user = await open('password', jest.fn<Send>().mockResolvedValue({ code: 'WRONG_LOGIN' }));
    await user.type(screen.getByLabelText('E-mail'), 'anne@example.org');
    await user.type(screen.getByLabelText('Adgangskode'), 'ikke den rigtige');
    await user.click(screen.getByRole('button', { name: 'Log ind' }));
    expect((await screen.findByRole('alert')).textContent).toContain('E-mail eller adgangskode passer ikke');
    expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByLabelText('Adgangskode').getAttribute('aria-invalid')).toBeNull();
  });
});
