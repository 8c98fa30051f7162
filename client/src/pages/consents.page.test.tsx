import '@testing-library/jest-dom/jest-globals';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';
import { currentToasts, dismissToast } from '../ui/toast.ts';

const words = (text: string) => ({ da: text, en: text, de: text });

const aConsent = (id: string, more: object = {}) => ({
  __typename: 'Consent',
  id,
  purpose: 'MATCHING',
  givenAt: '2026-11-01T09:00:00.000Z',
  withdrawnAt: null,
  viewerCanWithdraw: true,
  openRequestCount: 0,
  text: { __typename: 'ConsentText', id: 'VENTURE_SHARED-1', version: 1, words: words('Hele teksten.') },
  ...more,
});

const aGrant = (id: string, more: object = {}) => ({
  __typename: 'Grant',
  id,
  recordKind: 'VENTURE',
  fieldGroups: ['IDEA', 'CONTACT'],
  purpose: 'MATCHING',
  givenAt: '2026-11-02T09:00:00.000Z',
  untilAt: null,
  withdrawnAt: null,
  isOpen: true,
  viewerCanWithdraw: true,
  title: words('Strikdesign'),
  receiver: { __typename: 'Person', id: 'karen', name: 'Karen Holm' },
  receiverOrganisation: null,
  ...more,
});

const ended = { withdrawnAt: '2026-11-20T09:00:00.000Z', viewerCanWithdraw: false };

async function openConsents(consents: object[], grants: object[], refusal?: string) {
  const sent: unknown[] = [];
  await renderPage('/my/consents', {
    CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'mette' } }),
    ConsentsPage: () => ({
      myConsents: consents,
      myGrants: {
        nodes: grants,
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: grants.length,
      },
    }),
    WithdrawConsent: ({ input }) => {
      sent.push(input);
      return { withdrawConsent: { consent: aConsent('c1', ended), problem: null } };
    },
    WithdrawGrant: ({ input }) => {
      sent.push(input);
      const problem = refusal ? { code: refusal, field: null } : null;
      const grant = refusal ? null : aGrant('g1', { ...ended, isOpen: false });
      return { withdrawGrant: { grant, problem } };
    },
  });
  await screen.findByRole('heading', { level: 2, name: 'Hvem må se hvad' });
  return sent;
}

afterEach(() => act(() => currentToasts().forEach(({ id }) => dismissToast(id))));

describe('what I have agreed to', () => {
  it('can be read in full, with its version and since when', async () => {
    await openConsents([aConsent('c1')], []);
    expect(screen.getByText(/Givet 1. november 2026/)).toHaveTextContent('Version 1');
    await userEvent.click(screen.getByText('Læs hele teksten'));
    expect(screen.getByText('Hele teksten.')).toBeVisible();
  });

  it('is withdrawn after it has been said what happens', async () => {
    const sent = await openConsents([aConsent('c1')], []);
    expect(screen.getByText(/holder vi op med at bruge dine oplysninger til det/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Træk tilbage: samtykke/ }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, træk det tilbage' }));
    expect(sent).toEqual([{ consentId: 'c1' }]);
    expect(await screen.findByText('Dit samtykke er trukket tilbage.')).toBeVisible();
  });

  it('warns how many open cases stop with it', async () => {
    await openConsents([aConsent('c1', { openRequestCount: 1 })], []);
    await userEvent.click(screen.getByRole('button', { name: /^Træk tilbage: samtykke/ }));
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'Din åbne sag stopper: Vi finder ikke en mentor til dig, og en mentor, der er spurgt, får besked om, at det er slut.',
    );
  });

  it('and have withdrawn is folded away below', async () => {
    await openConsents([aConsent('c1', ended)], []);
    expect(screen.getByText('Du har ikke sagt ja til noget, der kan trækkes tilbage.')).toBeVisible();
    await userEvent.click(screen.getByText('Trukket tilbage (1)'));
    expect(screen.getByText(/Trukket tilbage 20. november 2026/)).toBeVisible();
    expect(screen.getByText(/^Vil du sige ja igen, så send en ny profil/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Træk tilbage/ })).not.toBeInTheDocument();
  });
});

describe('who may see what', () => {
  it('says who, what, why, since when and until when', async () => {
    await openConsents([], [aGrant('g1')]);
    const card = screen
      .getByRole('heading', {
        name: 'Karen Holm må se din idé med dine egne ord og din e-mail',
      })
      .closest('section');
    expect(card).toHaveTextContent('Din idé eller virksomhed – Strikdesign');
    expect(card).toHaveTextContent('for at finde nogen, der passer til dig');
    expect(card).toHaveTextContent('2. november 2026');
    expect(card).toHaveTextContent('Du trækker det tilbage, eller det slutter af sig selv');
  });

  it('is withdrawn by its own button, and not when one thinks again', async () => {
    const sent = await openConsents([], [aGrant('g1')]);
    await userEvent.click(screen.getByRole('button', { name: /^Træk tilbage: Karen Holm/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Nej, behold det' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Træk tilbage: Karen Holm/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, træk det tilbage' }));
    expect(sent).toEqual([{ grantId: 'g1' }]);
    expect(await screen.findByText('Karen Holm kan ikke længere se det.')).toBeVisible();
  });

  it('says why it could not be withdrawn', async () => {
    await openConsents([], [aGrant('g1')], 'GRANT_CLOSED');
    await userEvent.click(screen.getByRole('button', { name: /^Træk tilbage: Karen Holm/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, træk det tilbage' }));
    expect(await screen.findByText('Adgangen er allerede trukket tilbage eller udløbet.')).toBeVisible();
  });

  it('folds away what has been withdrawn or has expired', async () => {
    const expired = { isOpen: false, viewerCanWithdraw: false, untilAt: '2026-11-10T09:00:00.000Z' };
    await openConsents([], [aGrant('g1', { ...ended, isOpen: false }), aGrant('g2', expired)]);
    const fold = screen.getByText('Trukket tilbage eller udløbet (2)').closest('details') as HTMLElement;
    expect(within(fold).getByText('Trukket tilbage 20. november 2026')).toBeInTheDocument();
    expect(within(fold).getByText('Udløb 10. november 2026')).toBeInTheDocument();
  });
});
