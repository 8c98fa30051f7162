import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../i18n/languages.ts';
import { renderPage } from '../testing/render-page.tsx';

const title = { da: 'Mentorprofil', en: 'Mentor profile', de: 'Mentorenprofil' };
const listing = (state: string) => ({ id: 'ask-1', state, confirmedAt: '2026-06-18T08:00:00.000Z', title });

async function openLink(found: object | null, language: Language = 'da', problem: object | null = null) {
  const confirmed: unknown[] = [];
  const view = await renderPage(
    '/confirm/ask-1.secret',
    {
      ConfirmListingPage: ({ token }) => {
        expect(token).toBe('ask-1.secret');
        return { listingToConfirm: confirmed.length > 0 && !problem ? listing('FRESH') : found };
      },
      ConfirmListing: ({ input }) => {
        confirmed.push(input);
        return { confirmListing: { listing: problem ? null : listing('FRESH'), problem } };
      },
    },
    language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, confirmed };
}

describe('the link that asks whether a listing still holds', () => {
  it('shows what it is about and does nothing before the click', async () => {
    const { confirmed } = await openLink(listing('ASKED'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Passer det stadig?');
    expect(screen.getByText('Mentorprofil')).toBeInTheDocument();
    expect(screen.getByText(/Sidst bekræftet 18\. juni 2026/)).toBeInTheDocument();
    expect(confirmed).toEqual([]);
  });

  it('takes one click for a yes', async () => {
    const { confirmed } = await openLink(listing('HIDDEN'));
    expect(screen.getByText(/Det er skjult lige nu/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ja, det passer stadig' }));
    await waitFor(() => expect(confirmed).toEqual([{ token: 'ask-1.secret' }]));
  });

  it('thanks whoever has confirmed already, in their language', async () => {
    await openLink(listing('FRESH'), 'de');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Danke, es ist bestätigt');
    expect(screen.queryByRole('button', { name: 'Ja, es stimmt noch' })).not.toBeInTheDocument();
  });

  it('says what to do when it does not work any more', async () => {
    await openLink(null);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Linket virker ikke mere');
    const login = screen.getAllByRole('link', { name: 'Log ind' }).at(-1);
    expect(login).toHaveAttribute('href', '/log-in?to=%2Fmy');
  });

  it('says so when the yes did not arrive', async () => {
    await openLink(listing('FADED'), 'da', { code: 'NOT_FOUND', field: 'token' });
    await userEvent.click(screen.getByRole('button', { name: 'Ja, det passer stadig' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
