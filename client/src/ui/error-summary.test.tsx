import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInLanguage } from '../testing/render-in-language.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { RadioCards } from './radio-cards.tsx';
import { TextInput } from './text-input.tsx';

const errors = [
  { name: 'email', message: 'Skriv din e-mailadresse' },
  { name: 'root', message: 'Vi fik ikke svar' },
  { name: 'stage', message: 'Vælg, hvor langt du er' },
  { name: 'idea', message: 'Skriv, hvad din idé går ud på' },
];

function Form({ wrong = errors }: { wrong?: typeof errors }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <ErrorSummary errors={wrong} attempt={attempt} />
      <h1>Din idé</h1>
      <TextInput name="idea" label="Idé" />
      <RadioCards
        name="stage"
        legend="Hvor langt er du?"
        options={[{ value: 'IDEA', label: 'Jeg har en idé' }]}
      />
      <TextInput name="email" label="E-mail" />
      <button onClick={() => setAttempt((was) => was + 1)}>Næste</button>
    </>
  );
}

describe('the error summary', () => {
  it('is silent until someone has tried to go on', async () => {
    await renderInLanguage(<Form />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.title).not.toContain('Fejl:');
  });

  it('takes focus at every failed attempt and begins the tab’s title with “Fejl:”', async () => {
    await renderInLanguage(<Form />);
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Ret 3 ting, før du går videre' })).toBeVisible();
    expect(document.title).toMatch(/^Fejl: /);

    await userEvent.click(screen.getByRole('button', { name: 'Næste' }));
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('lists the errors as their fields stand on the page, what is about the whole form first', async () => {
    await renderInLanguage(<Form />);
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }));
    await waitFor(() =>
      expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
        'Vi fik ikke svar',
        'Skriv, hvad din idé går ud på',
        'Vælg, hvor langt du er',
        'Skriv din e-mailadresse',
      ]),
    );
  });

  it('leads to the field, or to the first choice of a group', async () => {
    await renderInLanguage(<Form />);
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }));
    await userEvent.click(screen.getByRole('link', { name: 'Skriv din e-mailadresse' }));
    expect(screen.getByRole('textbox', { name: 'E-mail' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Vælg, hvor langt du er' }));
    expect(screen.getByRole('radio')).toHaveFocus();
  });

  it('asks for nothing to be put right when no field is wrong', async () => {
    await renderInLanguage(<Form wrong={[{ name: 'root', message: 'Vi fik ikke svar' }]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Det lykkedes ikke' })).toBeVisible();
    expect(screen.getByText('Vi fik ikke svar')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('takes the word out of the title when the form is left', async () => {
    const { unmount } = await renderInLanguage(<Form />);
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }));
    unmount();
    expect(document.title).not.toContain('Fejl:');
  });
});
