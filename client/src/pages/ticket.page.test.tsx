import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });

const ticket = {
  id: 'ticket-1',
  token: 'secret',
  code: '472918',
  qrSvgPath: 'M2 2h1v1h-1z',
  qrSize: 33,
  name: 'Mette Sørensen',
  state: 'SEATED',
  waitingPosition: null,
  calendarUrl: 'https://example.org/tickets/secret/calendar.ics',
  seats: [],
  event: {
    id: 'event-1',
    slug: 'ivaerksaetterdag',
    title: words('Iværksætterdag'),
    lead: words('En dag med oplæg.'),
    venue: 'Innovatorium',
    startsAt: '2099-11-12T08:00:00.000Z',
    endsAt: '2099-11-12T15:00:00.000Z',
    seatsLeft: 3,
    waitingCount: 0,
    sessions: [],
    town: { id: 'herning', name: 'Herning' },
  },
};

async function cancel(answered: Answers['CancelSignUp']) {
  await renderPage('/tickets/secret', {
    TicketPage: () => ({ ticket }),
    CancelSignUp: answered ?? (() => ({})),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Meld fra' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ja, meld mig fra' }));
  return within(screen.getByRole('dialog'));
}

describe('cancelling on the ticket', () => {
  it('says why when the platform refuses, and leaves the dialog open', async () => {
    const dialog = await cancel(() => ({
      cancelSignUp: { ticket: null, problem: { code: 'EVENT_CLOSED', field: null } },
    }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Arrangementet er begyndt, så man kan hverken melde sig til eller fra.',
    );
  });

  it('says that no answer came when none did', async () => {
    const dialog = await cancel(() => {
      throw new Error('The line is cut.');
    });
    expect(await dialog.findByRole('alert')).toHaveTextContent('Vi fik ikke svar. Prøv igen.');
  });
});
