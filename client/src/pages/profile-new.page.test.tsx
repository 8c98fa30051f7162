import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });
const choices = {
  topics: ['Pris', 'Salg', 'Ledelse', 'Budget', 'Pitch', 'Netværk'].map((text) => ({
    id: text,
    label: words(text),
  })),
  industries: [{ id: 'textile', label: words('Tekstil og mode') }],
  towns: [{ id: 'herning', name: 'Herning' }],
};
const consentTexts = [
  {
    id: 'VENTURE_SHARED-3',
    key: 'VENTURE_SHARED',
    version: 3,
    words: { da: 'Jeg siger ja.\nHvem: mentorer.', en: 'I agree.', de: 'Ich bin einverstanden.' },
  },
];
const idea = 'Strikkede trøjer af genbrugsgarn, solgt i webshop.';

const open = (answers: Answers = {}, path = '/profile/new?step=1') =>
  renderPage(path, { Choices: () => choices, ConsentTexts: () => ({ consentTexts }), ...answers });

const next = () => userEvent.click(screen.getByRole('button', { name: 'Næste' }));

async function fillFirstStep() {
  await userEvent.type(await screen.findByLabelText('Navn'), 'Mette Sørensen');
  await userEvent.type(screen.getByLabelText('E-mail'), 'mette@example.org');
  await next();
}

async function fillSecondStep() {
  await userEvent.type(await screen.findByLabelText('Hvad går din idé ud på?'), idea);
  await userEvent.selectOptions(screen.getByLabelText('Branche'), 'textile');
  await userEvent.click(screen.getByLabelText('Jeg er i gang med at starte'));
  await next();
}

async function fillThirdStep() {
  await userEvent.click(await screen.findByLabelText('Pris'));
  await userEvent.selectOptions(screen.getByLabelText('Din by'), 'herning');
  await next();
}

const agree = async () => userEvent.click(await screen.findByLabelText('Jeg siger ja.'));

beforeEach(() => localStorage.clear());

describe('making a profile', () => {
  it('begins by saying what is needed, how long it takes and who sees it', async () => {
    await open({}, '/profile/new');
    expect(await screen.findByRole('heading', { level: 1, name: 'Opret din profil' })).toBeVisible();
    expect(screen.getByText('Det tager 3 minutter')).toBeVisible();
    expect(screen.getByText('Det ser de')).toBeVisible();
  });

  it.each([
    ['Zoe 010203-1234', 'Det ligner et CPR-nummer. Slet det – vi tager aldrig imod CPR-numre.'],
    [
      'Zoe zoe@example.org',
      'Skriv uden mail, telefonnummer og webadresse her. Dem deler I, når I er introduceret.',
    ],
  ])('does not go on with %s, neither as a name nor as an idea', async (written, error) => {
    const { router } = await open();
    await userEvent.type(await screen.findByLabelText('Navn'), written);
    await userEvent.type(screen.getByLabelText('E-mail'), 'mette@example.org');
    await next();
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Navn')).toHaveAccessibleDescription(error);
    expect(router.state.location.search).toEqual({ step: 1 });

    await userEvent.clear(screen.getByLabelText('Navn'));
    await userEvent.type(screen.getByLabelText('Navn'), 'Mette Sørensen');
    await next();
    await waitFor(() => expect(router.state.location.search).toEqual({ step: 2 }));
    await userEvent.type(await screen.findByLabelText('Hvad går din idé ud på?'), `${idea} ${written}`);
    await userEvent.selectOptions(screen.getByLabelText('Branche'), 'textile');
    await userEvent.click(screen.getByLabelText('Jeg er i gang med at starte'));
    await next();
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent(error);
    expect(router.state.location.search).toEqual({ step: 2 });
  });

  it('does not go on while answers are missing, and says at each what to do', async () => {
    const { router } = await open();
    await screen.findByLabelText('Navn');
    await next();
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Skriv dit navn', 'Skriv din e-mailadresse']);
    expect(document.title).toMatch(/^Fejl: /);
    expect(router.state.location.search).toEqual({ step: 1 });

    await userEvent.click(within(summary).getByRole('link', { name: 'Skriv dit navn' }));
    expect(screen.getByLabelText('Navn')).toHaveFocus();
  });

  it('keeps the step in the address, starts each at its heading, and Back goes back', async () => {
    const { router } = await open();
    await fillFirstStep();
    expect(await screen.findByRole('heading', { level: 1, name: 'Din idé' })).toHaveFocus();
    expect(router.state.location.search).toEqual({ step: 2 });
    act(() => router.history.back());
    expect(await screen.findByLabelText('Navn')).toHaveValue('Mette Sørensen');
  });

  it('does not let anyone skip a step that is not answered', async () => {
    const { router } = await open({}, '/profile/new?step=4');
    await screen.findByLabelText('Navn');
    expect(router.state.location.search).toEqual({ step: 1 });
  });

  it('takes at most five topics and counts them', async () => {
    await open();
    await fillFirstStep();
    await fillSecondStep();
    await screen.findByLabelText('Pris');
    for (const topic of ['Pris', 'Salg', 'Ledelse', 'Budget', 'Pitch']) {
      await userEvent.click(screen.getByLabelText(topic));
    }
    expect(screen.getByText('5 valgt af 5')).toBeVisible();
    expect(screen.getByLabelText('Netværk')).toBeDisabled();
  });

  it('does not ask how far one drives: thirty minutes are said, and a disclosure changes them', async () => {
    await open();
    await fillFirstStep();
    await fillSecondStep();
    await screen.findByLabelText('Pris');
    expect(screen.getByLabelText('Hvor langt vil du køre?')).not.toBeVisible();
    await userEvent.click(screen.getByText('Op til 30 min. i bil – ret'));
    const limit = screen.getByLabelText('Hvor langt vil du køre?');
    expect(limit).toBeVisible();
    await userEvent.selectOptions(limit, '60');
    expect(screen.getByText('Op til 60 min. i bil – ret')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Online'));
    expect(screen.queryByText('Op til 60 min. i bil – ret')).toBeNull();
  });

  it('keeps the draft through a reload and a switch of language', async () => {
    const { unmount } = await open();
    await fillFirstStep();
    await userEvent.type(await screen.findByLabelText('Hvad går din idé ud på?'), idea);
    expect(await screen.findByText('Gemt')).toBeVisible();
    unmount();

    const { words: spoken } = await open({}, '/profile/new?step=2');
    const field = await screen.findByLabelText('Hvad går din idé ud på?');
    expect(field).toHaveValue(idea);
    await act(() => spoken.speak('de'));
    expect(screen.getByLabelText('Worum geht es bei Ihrer Idee?')).toHaveValue(idea);
  });

  it('shows all answers before sending, sends them once, and leads to the receipt', async () => {
    const sent: unknown[] = [];
    const { router } = await open({
      SubmitProfile: ({ input }) => {
        sent.push(input);
        return { submitProfile: { receipt: { id: 'r1', token: 'secret' }, problem: null } };
      },
      ProfileReceiptPage: () => ({
        profileReceipt: null,
        entrepreneurDays: { nodes: [] },
        events: { nodes: [] },
      }),
    });
    await fillFirstStep();
    await fillSecondStep();
    await fillThirdStep();
    expect(await screen.findByText('mette@example.org')).toBeVisible();
    expect(screen.getByText('Tekstil og mode')).toBeVisible();
    await agree();
    await userEvent.click(screen.getByRole('button', { name: 'Send og se mentorer' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/profile/receipt/secret'));
    expect(sent).toEqual([
      {
        name: 'Mette Sørensen',
        email: 'mette@example.org',
        idea,
        industryId: 'textile',
        stage: 'STARTING',
        topicIds: ['Pris'],
        conceptIds: [],
        townId: 'herning',
        meeting: 'EITHER',
        travelLimitMinutes: 30,
        languages: ['da'],
        language: 'DA',
        consentVersion: 3,
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(localStorage.getItem('draft:profile')).toBeNull();
  });

  it('shows what is agreed to, and sends nothing before that is ticked', async () => {
    const sent: unknown[] = [];
    await open({ SubmitProfile: ({ input }) => sent.push(input) });
    await fillFirstStep();
    await fillSecondStep();
    await fillThirdStep();
    expect(await screen.findByText('Hvem: mentorer.')).toBeVisible();
    expect(screen.getByLabelText('Jeg siger ja.')).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Send og se mentorer' }));
    expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent(
      'Sæt kryds, hvis du siger ja.',
    );
    expect(sent).toEqual([]);
  });

  it('sends the same answers under the same key when no answer came', async () => {
    const keys: unknown[] = [];
    await open({
      SubmitProfile: ({ input }) => {
        keys.push((input as { idempotencyKey: string }).idempotencyKey);
        if (keys.length === 1) throw new Error('The line is cut.');
        return { submitProfile: { receipt: { id: 'r1', token: 'secret' }, problem: null } };
      },
      ProfileReceiptPage: () => ({
        profileReceipt: null,
        entrepreneurDays: { nodes: [] },
        events: { nodes: [] },
      }),
    });
    await fillFirstStep();
    await fillSecondStep();
    await fillThirdStep();
    await agree();
    const send = await screen.findByRole('button', { name: 'Send og se mentorer' });
    await userEvent.click(send);
    expect(await screen.findByText(/Vi fik ikke svar fra serveren/)).toBeVisible();
    await userEvent.click(send);
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).toBe(keys[0]);
  });

  it('goes to the step of an answer that the platform refuses', async () => {
    const { router } = await open({
      SubmitProfile: () => ({
        submitProfile: { receipt: null, problem: { code: 'CPR_REFUSED', field: 'idea' } },
      }),
    });
    await fillFirstStep();
    await fillSecondStep();
    await fillThirdStep();
    await agree();
    await userEvent.click(await screen.findByRole('button', { name: 'Send og se mentorer' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ step: 2 }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByLabelText('Hvad går din idé ud på?')).toHaveAccessibleDescription(
      /ligner et CPR-nummer/,
    );
  });
});
