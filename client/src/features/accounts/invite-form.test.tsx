import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { makeFragmentData } from '../../gql/index.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { InviteForm, InviteForm_organisation, type InviteValues } from './invite-form.tsx';

type Invite = (values: InviteValues) => Promise<SubmitOutcome>;

const organisations = [
  makeFragmentData(
    { __typename: 'Organisation', id: 'library', name: 'Herning Bibliotekerne' },
    InviteForm_organisation,
  ),
  makeFragmentData(
    { __typename: 'Organisation', id: 'council', name: 'Erhvervsrådet' },
    InviteForm_organisation,
  ),
];

async function open(invite: Invite) {
  await renderInLanguage(<InviteForm organisations={organisations} onInvite={invite} />);
  return userEvent.setup();
}

const submit = () => screen.getByRole('button', { name: 'Send invitation' });

describe('inviting a person', () => {
  it('needs an address and a hat, and sends nothing without', async () => {
    const invite = jest.fn<Invite>();
    const user = await open(invite);
    await user.click(submit());
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Skriv en e-mailadresse som navn@firma.dk', 'Vælg, hvilken rolle personen skal have']);
    expect(invite).not.toHaveBeenCalled();
  });

  it('asks an organiser’s organisation, and sends nothing without', async () => {
    const invite = jest.fn<Invite>();
    const user = await open(invite);
    await user.type(screen.getByLabelText('E-mail'), 'ole@example.org');
    await user.selectOptions(screen.getByLabelText('Rolle'), 'Arrangør');
    await user.click(submit());
    await screen.findByRole('alert');
    expect(document.getElementById('organisationId-error')?.textContent).toBe(
      'Vælg den organisation, personen arrangerer for',
    );
    expect(invite).not.toHaveBeenCalled();
  });

  it('sends the hat with its organisation, and is ready for the next of the same kind', async () => {
    const invite = jest.fn<Invite>().mockResolvedValue(null);
    const user = await open(invite);
    const email = screen.getByLabelText<HTMLInputElement>('E-mail');
    await user.type(email, 'ole@example.org');
    await user.selectOptions(screen.getByLabelText('Rolle'), 'Arrangør');
    await user.selectOptions(screen.getByLabelText('Organisation'), 'Erhvervsrådet');
    await user.click(submit());
    await waitFor(() => expect(invite).toHaveBeenCalledTimes(1));
    expect(invite.mock.calls[0]?.[0]).toEqual({
      email: 'ole@example.org',
      hatKind: 'ORGANISER',
      organisationId: 'council',
    });
    await waitFor(() => expect(email.value).toBe(''));
    expect(screen.getByLabelText<HTMLSelectElement>('Rolle').value).toBe('ORGANISER');
  });

  it('shows at the address that its owner wears the hat already', async () => {
    const user = await open(
      jest.fn<Invite>().mockResolvedValue({ code: 'HAT_ALREADY_WORN', field: 'email' }),
    );
    await user.type(screen.getByLabelText('E-mail'), 'ole@example.org');
    await user.selectOptions(screen.getByLabelText('Rolle'), 'Rådgiver');
    await user.click(submit());
    await screen.findByRole('alert');
    expect(document.getElementById('email-error')?.textContent).toBe('Personen har allerede den rolle.');
  });
});
