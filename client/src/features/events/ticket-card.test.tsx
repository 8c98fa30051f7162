import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { makeFragmentData } from '../../gql/index.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { TicketCard, TicketCard_ticket } from './ticket-card.tsx';

const words = (text: string) => ({ __typename: 'Words' as const, da: text, en: text, de: text });
const seat = (id: string, title: string, state: 'SEATED' | 'WAITING', waitingPosition: number | null) => ({
  __typename: 'TicketSeat' as const,
  state,
  waitingPosition,
  session: { __typename: 'EventSession' as const, id, title: words(title) },
});

const ticket = {
  __typename: 'Ticket' as const,
  id: 'ticket-1',
  code: '472918',
  qrSvgPath: 'M2 2h1v1h-1z',
  qrSize: 33,
  name: 'Mette Sørensen',
  state: 'SEATED' as 'SEATED' | 'WAITING',
  waitingPosition: null as number | null,
  calendarUrl: 'https://example.org/tickets/secret/calendar.ics',
  event: {
    __typename: 'Event' as const,
    id: 'event-1',
    slug: 'ivaerksaetterdag-2027',
    title: words('Iværksætterdag 2027'),
  },
  seats: [seat('s1', 'Fra idé til første kunde', 'SEATED', null), seat('s2', 'Speedmøde', 'WAITING', 4)],
};

const facts = () => screen.getAllByRole('definition').map((each) => each.textContent);

describe('the ticket', () => {
  it('shows the QR code with its six digits in words, the sessions and the waiting positions', async () => {
    await renderInLanguage(<TicketCard ticket={makeFragmentData(ticket, TicketCard_ticket)} />);
    expect(
      screen.getByRole('img', { name: 'QR-kode med din billetkode 472-918. Vis den ved døren.' }),
    ).toBeTruthy();
    expect(screen.getByText('472-918')).toBeTruthy();
    expect(facts()).toEqual(['Mette Sørensen', 'Fra idé til første kunde', 'Speedmøde, nr. 4']);
    expect(screen.getByRole('link', { name: 'Føj til kalender' }).getAttribute('href')).toBe(
      ticket.calendarUrl,
    );
  });

  it('offers to cancel only where that is still possible', async () => {
    const cancel = jest.fn();
    const masked = makeFragmentData(ticket, TicketCard_ticket);
    const { rerender } = await renderInLanguage(<TicketCard ticket={masked} onCancel={cancel} />);
    await userEvent.click(screen.getByRole('button', { name: 'Meld fra' }));
    expect(cancel).toHaveBeenCalledTimes(1);
    rerender(<TicketCard ticket={masked} />);
    expect(screen.queryByRole('button', { name: 'Meld fra' })).toBeNull();
  });

  it('has no code to show while the day itself is waited for; the sessions are wishes until then', async () => {
    const waiting = {
      ...ticket,
      state: 'WAITING' as const,
      waitingPosition: 5,
      seats: [seat('s1', 'Fra idé til første kunde', 'WAITING', null)],
    };
    await renderInLanguage(<TicketCard ticket={makeFragmentData(waiting, TicketCard_ticket)} />);
    expect(screen.getByText('Du er nr. 5 på ventelisten')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(facts()).toEqual(['Mette Sørensen', 'Fra idé til første kunde']);
  });
});
