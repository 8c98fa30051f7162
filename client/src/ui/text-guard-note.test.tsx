import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderInLanguage } from '../testing/render-in-language.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const CONTACT = 'Skriv uden mail, telefonnummer og webadresse her. Dem deler I, når I er introduceret.';
const CPR = /CPR-nummer/;
/** Written so that no file holds anything of the shape of a CPR number. */
const aNumber = ['010190', '0000'].join('-');

function write(value: string): void {
  fireEvent.input(screen.getByRole('textbox'), { target: { value } });
}
function pause(milliseconds: number): void {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
}

describe('a field in which nobody may write how to reach them', () => {
  it('says so politely once one pauses, and is silent again when it is gone', async () => {
    await renderInLanguage(<TextArea name="idea" label="Idé" guard="CONTACT" />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    write('Ring til mig på 23 45 67 89');
    pause(400);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    pause(200);
    expect(screen.getByRole('status')).toHaveTextContent(CONTACT);
    write('Jeg har CVR 29189919');
    pause(600);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says what a CPR number is told, too', async () => {
    await renderInLanguage(<TextInput name="headline" label="Overskrift" guard="CONTACT" />);
    write(aNumber);
    pause(600);
    expect(screen.getByRole('status')).toHaveTextContent(CPR);
  });

  it('leaves it to the error where there is one', async () => {
    await renderInLanguage(<TextInput name="headline" label="Overskrift" guard="CONTACT" error={CONTACT} />);
    write('Ring til mig på 23 45 67 89');
    pause(600);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(CONTACT);
  });

  it('says it beside another error, such as that the text is too short', async () => {
    await renderInLanguage(<TextArea name="idea" label="Idé" guard="CONTACT" error="Skriv lidt mere." />);
    write('23456789');
    pause(600);
    expect(screen.getByText('Skriv lidt mere.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(CONTACT);
  });
});

describe('a field that minds CPR numbers alone', () => {
  it('lets an address stand', async () => {
    await renderInLanguage(<TextInput name="name" label="Navn" guard="CPR" />);
    write('karen@traevaerk.dk');
    pause(600);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    write(aNumber);
    pause(600);
    expect(screen.getByRole('status')).toHaveTextContent(CPR);
  });
});
