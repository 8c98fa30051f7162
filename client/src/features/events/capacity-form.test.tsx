import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { CapacityForm } from './capacity-form.tsx';

type Change = (capacity: number) => Promise<SubmitOutcome>;

async function change(onChange: Change, to: string) {
  await renderInLanguage(<CapacityForm capacity={120} onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('Antal pladser');
  expect(field.value).toBe('120');
  await userEvent.clear(field);
  await userEvent.type(field, to);
  await userEvent.click(screen.getByRole('button', { name: 'Gem antal' }));
}
const errorWords = () => document.getElementById('capacity-error')?.textContent;

describe('changing how many seats there are', () => {
  it('sends the number', async () => {
    const onChange = jest.fn<Change>().mockResolvedValue(null);
    await change(onChange, '150');
    await waitFor(() => expect(onChange.mock.calls).toEqual([[150]]));
    expect(errorWords()).toBeUndefined();
  });

  it('says at the field that it is no number of seats, and sends nothing', async () => {
    const onChange = jest.fn<Change>();
    await change(onChange, '0');
    await screen.findByRole('alert');
    expect(errorWords()).toBe('Skriv et tal fra 1 til 99.999');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says at the field that more seats are taken already', async () => {
    await change(jest.fn<Change>().mockResolvedValue({ code: 'BELOW_SEATS_TAKEN', field: 'capacity' }), '3');
    await screen.findByRole('alert');
    expect(errorWords()).toBe('Der er allerede givet flere pladser end det.');
  });
});
