import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../i18n/languages.ts';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });
const choices = {
  topics: [{ id: 'pricing', label: words('Pris') }],
  industries: [{ id: 'textile', label: words('Tekstil og mode') }],
  towns: [{ id: 'herning', name: 'Herning' }],
};
const aCase = (title: string) => ({
  id: title,
  title,
  story: 'Vi lavede et lille firma om til et større.',
  stage: 'STARTING',
  industry: { id: 'textile' },
  topics: [{ id: 'pricing' }],
  concepts: [{ id: 'occupation-tailor', label: words('Skrædder') }],
});
const karen = {
  id: 'karen',
  headline: 'Tidligere salgsdirektør',
  languages: ['da', 'de'],
  meeting: 'EITHER',
  travelLimitMinutes: 30,
  capacity: 3,
  conflictCvrs: ['29189919'],
  pausedUntil: null,
  isApproved: true,
  version: 4,
  town: { id: 'herning' },
  cases: [aCase('Strik til tyske butikker'), aCase('Fra køkkenbord til lager')],
};

async function openOwnMentor(viewer: object | null, language: Language = 'da', consents: object[] = []) {
  const saved: unknown[] = [];
  const paused: unknown[] = [];
  const confirmed: unknown[] = [];
  const answers: Answers = {
    Choices: () => choices,
    ConsentTexts: () => ({
      consentTexts: [
        {
          id: 'MENTOR_PUBLIC-2',
          key: 'MENTOR_PUBLIC',
          version: 2,
          words: words('Jeg siger ja.\nHvem: alle.'),
        },
      ],
    }),
    LinkText: () => ({ linkText: [] }),
    Agreements: () => ({ myConsents: consents }),
    OwnMentorPage: () => ({ viewer: viewer && { listingsToConfirm: [], ...viewer } }),
    SaveMentor: ({ input }) => {
      saved.push(input);
      return {
        saveMentor: {
          mentor: {
            id: 'karen',
            isApproved: viewer !== null && 'mentor' in viewer && viewer.mentor !== null,
          },
          problem: null,
        },
      };
    },
    ConfirmOwnListing: ({ input }) => {
      confirmed.push(input);
      const listing = { id: 'ask-1', state: 'FRESH', confirmedAt: '2026-09-01T08:00:00.000Z' };
      return { confirmListing: { listing, problem: null } };
    },
    PauseMentor: ({ input }) => {
      paused.push(input);
      return { pauseMentor: { mentor: { id: 'karen', pausedUntil: '2099-09-01' }, problem: null } };
    },
  };
  const view = await renderPage('/mentor', answers, language);
  await screen.findByRole('heading', { level: 1 });
  return { ...view, saved, paused, confirmed };
}

const titles = () =>
  screen.getAllByLabelText('Hvad gjorde du?').map((field) => (field as HTMLInputElement).value);
const agree = () => userEvent.click(screen.getByLabelText('Jeg siger ja.'));
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Gem min profil' }));

beforeEach(() => localStorage.clear());

describe('a mentor’s own profile', () => {
  it('asks a visitor to log in first', async () => {
    await openOwnMentor(null);
    expect(screen.getAllByRole('link', { name: 'Log ind' }).at(-1)).toHaveAttribute(
      'href',
      '/log-in?to=%2Fmentor',
    );
  });

  it('says at each field what is missing, and saves nothing then', async () => {
    const { saved } = await openOwnMentor({
      id: 'ole',
      person: { id: 'ole', name: 'Ole Thygesen' },
      mentor: null,
    });
    await save();
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(expect.arrayContaining(['Skriv, hvad du gjorde', expect.stringMatching(/^Sæt kryds/)]));
    expect(saved).toEqual([]);
  });

  it('begins with the language the page is read in', async () => {
    await openOwnMentor({ id: 'ole', person: { id: 'ole', name: 'Ole Thygesen' }, mentor: null }, 'de');
    expect(screen.getByRole('checkbox', { name: 'Deutsch' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Dänisch' })).not.toBeChecked();
  });

  it('adds, moves and removes cases by buttons, and says so', async () => {
    const { saved } = await openOwnMentor({
      id: 'karen',
      person: { id: 'karen', name: 'Karen Holm' },
      mentor: karen,
    });
    expect(titles()).toEqual(['Strik til tyske butikker', 'Fra køkkenbord til lager']);
    await userEvent.click(screen.getByRole('button', { name: 'Flyt sag 2 op' }));
    await waitFor(() => expect(titles()).toEqual(['Fra køkkenbord til lager', 'Strik til tyske butikker']));
    expect(screen.getByText('Sagen er nu nr. 1.')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Sag 1' })).toHaveFocus();

    await userEvent.click(screen.getByRole('button', { name: 'Tilføj en sag' }));
    expect(titles()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Fjern sag 3' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fjern sag 2' }));
    await waitFor(() => expect(titles()).toEqual(['Fra køkkenbord til lager']));

    await agree();
    await save();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toEqual({
      name: 'Karen Holm',
      headline: 'Tidligere salgsdirektør',
      languages: ['da', 'de'],
      townId: 'herning',
      meeting: 'EITHER',
      travelLimitMinutes: 30,
      capacity: 3,
      conflictCvrs: ['29189919'],
      consentVersion: 2,
      expectedVersion: 4,
      cases: [
        {
          title: 'Fra køkkenbord til lager',
          story: 'Vi lavede et lille firma om til et større.',
          stage: 'STARTING',
          industryId: 'textile',
          topicIds: ['pricing'],
          conceptIds: ['occupation-tailor'],
        },
      ],
    });
    expect(await screen.findByText('Din profil er gemt.')).toBeVisible();
  });

  const agreedTo = (version: number, withdrawnAt: string | null = null) => ({
    __typename: 'Consent',
    id: `consent-${version}`,
    givenAt: '2026-03-03T08:00:00.000Z',
    withdrawnAt,
    text: { id: `MENTOR_PUBLIC-${version}`, key: 'MENTOR_PUBLIC', version },
  });

  it('says that one has agreed, and since when, instead of asking at every save', async () => {
    const viewer = { id: 'karen', person: { id: 'karen', name: 'Karen Holm' }, mentor: karen };
    const { saved } = await openOwnMentor(viewer, 'da', [agreedTo(2)]);
    expect(
      screen.getByText(/Du har sagt ja til, at andre kan se din profil \(version 2, 3\. marts 2026\)/),
    ).toBeVisible();
    expect(screen.queryByLabelText('Jeg siger ja.')).toBeNull();
    await save();
    await waitFor(() => expect(saved).toEqual([expect.objectContaining({ consentVersion: 2 })]));
  });

  it.each([
    ['an older version', agreedTo(1)],
    ['what was withdrawn', agreedTo(2, '2026-05-01T08:00:00.000Z')],
  ])('asks who has agreed to %s', async (_what, consent) => {
    const viewer = { id: 'karen', person: { id: 'karen', name: 'Karen Holm' }, mentor: karen };
    const { saved } = await openOwnMentor(viewer, 'da', [consent]);
    expect(screen.getByLabelText('Jeg siger ja.')).not.toBeChecked();
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('Sæt kryds');
    expect(saved).toEqual([]);
  });

  it('names the CVR number that is wrong', async () => {
    const { saved } = await openOwnMentor({
      id: 'karen',
      person: { id: 'karen', name: 'Karen Holm' },
      mentor: karen,
    });
    await userEvent.type(screen.getByLabelText(/CVR-numre på virksomheder/), ', 12345678');
    await agree();
    await save();
    expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent('Tjek »12345678«');
    expect(saved).toEqual([]);
  });

  it('takes a break until a day that lies ahead', async () => {
    const { paused } = await openOwnMentor({
      id: 'karen',
      person: { id: 'karen', name: 'Karen Holm' },
      mentor: karen,
    });
    const pause = () => userEvent.click(screen.getByRole('button', { name: 'Hold pause' }));
    await pause();
    expect(screen.getByText('Skriv en dato, der ligger fremme i tiden')).toBeVisible();
    expect(paused).toEqual([]);
    await userEvent.type(screen.getByLabelText('Dag'), '1');
    await userEvent.type(screen.getByLabelText('Måned'), '9');
    await userEvent.type(screen.getByLabelText('År'), '2099');
    await pause();
    await waitFor(() => expect(paused).toEqual([{ until: '2099-09-01' }]));
  });

  it('asks whether it still holds when that has not been said for a while, and takes one click for a yes', async () => {
    const viewer = {
      id: 'karen',
      person: { id: 'karen', name: 'Karen Holm' },
      listingsToConfirm: [
        { __typename: 'ListingToConfirm', id: 'ask-1', state: 'FADED', token: 'ask-1.secret' },
      ],
      mentor: karen,
    };
    const { confirmed } = await openOwnMentor(viewer);
    expect(screen.getByText('Passer det stadig, det du har her?')).toBeInTheDocument();
    expect(screen.getByText(/Andre kan se, at det ikke er bekræftet/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bekræft' }));
    await waitFor(() => expect(confirmed).toEqual([{ token: 'ask-1.secret' }]));
  });
});
