import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderInLanguage } from '../testing/render-in-language.tsx';
import { Combobox } from './combobox.tsx';
import type { FoundOption } from './use-combobox.ts';

const trades: FoundOption[] = [
  { value: 'welder', label: 'Svejser' },
  { value: 'welding', label: 'Svejsning', also: { name: 'svejsearbejde', language: 'da' } },
  { value: 'smith', label: 'Smed', also: { name: 'Schlosser', language: 'de' } },
];
const findTrades = (text: string) =>
  Promise.resolve(
    trades.filter(({ label, also }) => `${label} ${also?.name}`.toLowerCase().includes(text.toLowerCase())),
  );

type Options = { search?: typeof findTrades; max?: number; send?: () => void };

function Choosing({ search = findTrades, max = 3, send }: Options) {
  const [value, setValue] = useState<FoundOption[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send?.();
      }}
    >
      <Combobox
        name="trades"
        legend="Fag og kompetencer"
        hint="Vælg højst tre."
        label="Søg efter et fag"
        value={value}
        onChange={setValue}
        search={search}
        max={max}
      />
      <button type="submit">Send</button>
    </form>
  );
}

async function open(options: Options = {}) {
  const user = userEvent.setup();
  await renderInLanguage(<Choosing {...options} />);
  return { user, field: screen.getByRole('combobox', { name: 'Søg efter et fag' }) };
}

const chosen = () => screen.queryAllByRole('button', { name: /^Fjern/ }).map((button) => button.textContent);

const listed = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('a combobox', () => {
  it('says what it is: a field with a list, described by its hint, closed until something is typed', async () => {
    const { field } = await open();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).toHaveAttribute('aria-autocomplete', 'list');
    expect(field).toHaveAccessibleDescription('Vælg højst tre.');
    expect(screen.getByRole('group', { name: /Fag og kompetencer/ })).toContainElement(field);
  });

  it('lists what fits with the name it was found by, and says how many', async () => {
    const { user, field } = await open();
    await user.type(field, 'svej');
    await waitFor(() => expect(listed()).toEqual(['Svejser', 'Svejsning · også: svejsearbejde']));
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('2 forslag. Brug pil op og ned.')).toBeInTheDocument();
  });

  it('says in which language another name is, and is brought into view when it opens', async () => {
    const { user, field } = await open();
    const seen = jest.spyOn(Element.prototype, 'scrollIntoView');
    await user.type(field, 'schloss');
    expect(await screen.findByText('Schlosser')).toHaveAttribute('lang', 'de');
    expect(seen.mock.contexts).toContain(screen.getByRole('listbox'));
    seen.mockRestore();
  });

  it('is moved through by the arrows, round and round, and chosen from by Enter without sending the form', async () => {
    const send = jest.fn();
    const { user, field } = await open({ send });
    await user.type(field, 'svej');
    await waitFor(() => expect(listed()).toHaveLength(2));
    const active = () => field.getAttribute('aria-activedescendant');
    expect(active()).toBeNull();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Svejsning');
    expect(active()).toBe(screen.getByRole('option', { selected: true }).id);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Svejser');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(chosen()).toEqual(['Svejsning']);
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(screen.getByText('Svejsning er valgt.')).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });

  it('does not send the form while a word is being looked for, and does when there is none', async () => {
    const send = jest.fn();
    const { user, field } = await open({ send });
    await user.type(field, 'svej{Enter}');
    expect(send).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, '{Enter}');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('closes on Escape and keeps what is typed; an arrow opens it again', async () => {
    const { user, field } = await open();
    await user.type(field, 'smed');
    await screen.findByRole('option');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(field).toHaveValue('smed');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('option')).toHaveTextContent('Smed · også: Schlosser');
  });

  it('is chosen from by pointer, takes away by its chips, and never offers what is chosen', async () => {
    const { user, field } = await open();
    await user.type(field, 'sm');
    await user.click(await screen.findByRole('option'));
    expect(chosen()).toEqual(['Smed']);
    await user.type(field, 'smed');
    expect(await screen.findByText('Det er valgt allerede.')).toBeInTheDocument();
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Fjern Smed' }));
    expect(chosen()).toEqual([]);
    expect(field).toHaveFocus();
  });

  it('takes no more than there is room for, and says so', async () => {
    const { user, field } = await open({ max: 1 });
    await user.type(field, 'smed');
    await user.click(await screen.findByRole('option'));
    expect(field).toHaveAttribute('readonly');
    expect(field).toHaveAccessibleDescription(/Du kan højst vælge 1/);
    await user.click(screen.getByRole('button', { name: 'Fjern Smed' }));
    expect(field).not.toHaveAttribute('readonly');
  });

  it('says when nothing fits and when no answer came', async () => {
    const search = jest.fn(findTrades).mockRejectedValueOnce(new Error('offline'));
    const { user, field } = await open({ search });
    await user.type(field, 'xyz');
    const status = within(field.closest('.combobox') as HTMLElement).getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent('Vi kunne ikke hente forslag.'));
    await user.type(field, 'q');
    await waitFor(() => expect(status).toHaveTextContent('Vi fandt ikke noget for “xyzq”.'));
  });

  it('asks once typing pauses, and shows no answer to what is no longer asked', async () => {
    const answers: Record<string, (options: FoundOption[]) => void> = {};
    const search = jest.fn(
      (text: string) => new Promise<FoundOption[]>((resolve) => (answers[text] = resolve)),
    );
    const { user, field } = await open({ search });
    await user.type(field, 'sm');
    await waitFor(() => expect(search.mock.calls).toEqual([['sm']]));
    await user.type(field, 'ed');
    await waitFor(() => expect(search.mock.calls).toEqual([['sm'], ['smed']]));
    answers['smed']?.([{ value: 'smith', label: 'Smed' }]);
    await screen.findByRole('option', { name: 'Smed' });
    answers['sm']?.([{ value: 'late', label: 'For sent' }]);
    await user.keyboard('{ArrowDown}');
    expect(listed()).toEqual(['Smed']);
  });
});
