import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });

async function openPrivacy() {
  await renderPage('/privacy', {
    PrivacyPage: () => ({
      dataRules: [
        { section: 'person', purpose: 'ACCOUNT', keptDays: null },
        { section: 'signUps', purpose: 'EVENTS', keptDays: 180 },
        { section: 'messages', purpose: 'COMMUNICATION', keptDays: 730 },
        { section: 'sessions', purpose: 'ACCOUNT', keptDays: 0 },
      ],
      consentTexts: [
        {
          __typename: 'ConsentText',
          id: 'VENTURE_SHARED-2',
          version: 2,
          words: words('Jeg siger ja til at dele.'),
        },
      ],
    }),
  });
  await screen.findByRole('heading', { level: 1 });
}

describe('how we use your data', () => {
  it('lists what is kept, why and how long', async () => {
    await openPrivacy();
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    const said = rows.map((row) => row.textContent?.replaceAll(/Hvorfor|Hvor længe/g, ' | '));
    expect(said).toEqual([
      'Dig | for at holde styr på din konto | Til du sletter dig',
      'Dine tilmeldinger | for at holde et arrangement | 180 dage',
      'Beskeder, du har skrevet | for at du kan få besked og skrive med andre | 2 år',
      'Hvor du er logget ind | for at holde styr på din konto | Til det udløber',
    ]);
  });

  it('shows the words people are asked to agree to', async () => {
    await openPrivacy();
    expect(await screen.findByText('Jeg siger ja til at dele.')).toBeVisible();
    expect(screen.getByText('Version 2')).toBeVisible();
  });

  it('leads to where one uses one’s rights', async () => {
    await openPrivacy();
    expect(screen.getByRole('link', { name: 'Se, hvem der har set dig' })).toHaveAttribute(
      'href',
      '/my/seen',
    );
    expect(screen.getByRole('link', { name: /hent, ret eller slet dine data/ })).toHaveAttribute(
      'href',
      '/my/data',
    );
    expect(screen.getByRole('link', { name: /træk dine samtykker tilbage/ })).toHaveAttribute(
      'href',
      '/my/consents',
    );
  });
});
