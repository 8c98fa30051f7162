import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';

const words = (text: string) => ({ da: text, en: text, de: text });

const aMatch = (more: object = {}) => ({
  id: 'm1',
  state: 'ASKED',
  dueAt: '2026-11-26T11:00:00.000Z',
  answeredAt: null,
  viewerCanAnswer: true,
  viewerCanAnswerQuestion: false,
  viewerCanEnd: false,
  words: null,
  question: null,
  questionAnswer: null,
  contacts: [],
  idea: 'Strikdesign og webshop.',
  ideaWrittenIn: 'DE',
  blindVenture: {
    id: 'm1',
    stage: 'STARTING',
    languages: ['da'],
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    submittedAt: '2026-11-20T08:00:00.000Z',
    industry: { id: 'textile', label: words('Tekstil og mode') },
    town: { id: 'herning', name: 'Herning' },
    topics: [{ id: 'pricing', label: words('Pris') }],
  },
  mentor: { id: 'karen', name: 'Karen Holm', writtenIn: 'DA' },
  request: null as object | null,
  rationale: { score: 73, ruleVersion: 1, contributions: [], bestChange: null },
  ...more,
});

/** What the entrepreneur and advisers see of it; to the mentor who is asked it would say who it is. */
const request = {
  id: 'r1',
  state: 'SUGGESTED',
  venture: {
    id: 'v1',
    contactName: 'Mette',
    idea: 'Strikdesign og webshop.',
    writtenIn: 'DE',
    stage: 'STARTING',
    languages: ['da'],
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    industry: { id: 'textile', label: words('Tekstil og mode') },
    town: { id: 'herning', name: 'Herning' },
    topics: [{ id: 'pricing', label: words('Pris') }],
  },
};

async function openMatch(match: object, answered: object = match) {
  const sent: unknown[] = [];
  await renderPage('/matches/m1', {
    CurrentViewer: () => ({ viewer: { id: 'me', email: 'me@example.org' } }),
    MatchPage: () => ({ mentorMatch: match }),
    AnswerMatch: ({ input }) => {
      sent.push(input);
      return { answerMatch: { match: answered, problem: null } };
    },
    AnswerQuestion: ({ input }) => {
      sent.push(input);
      return { answerQuestion: { match: answered, problem: null } };
    },
    EndMatch: ({ input }) => {
      sent.push(input);
      return { endMatch: { match: answered, problem: null } };
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send svar' }));
const choose = (label: RegExp) => userEvent.click(screen.getByRole('radio', { name: label }));

beforeEach(() => localStorage.clear());

it('is for people who are logged in: others are asked to, and come back here', async () => {
  const asked: unknown[] = [];
  await renderPage('/matches/m1', {
    MatchPage: (variables) => {
      asked.push(variables);
      return { mentorMatch: null };
    },
  });
  expect(await screen.findByText('Log ind for at se din side.')).toBeVisible();
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: /^Log ind/ })).toHaveAttribute('href', '/log-in?to=%2Fmatches%2Fm1');
  expect(asked).toEqual([]);
});

describe('what is not shared any more', () => {
  it('is said to the mentor who is asked, and that no is fine', async () => {
    await openMatch(aMatch({ idea: null, ideaWrittenIn: null }));
    expect(
      screen.getByText('Iværksætteren deler ikke længere sin idé med dig. Det er helt i orden at svare nej.'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send svar' })).toBeVisible();
  });

  it('is said to the mentor of a match, instead of asking them to write', async () => {
    await openMatch(
      aMatch({
        state: 'MATCHED',
        viewerCanAnswer: false,
        answeredAt: '2026-11-21T11:00:00.000Z',
        idea: null,
      }),
    );
    expect(
      screen.getByText(/^Iværksætteren deler ikke længere sine oplysninger med dig. Derfor ser du ikke/),
    ).toBeVisible();
    expect(screen.queryByText(/Skriv til hinanden/)).toBeNull();
  });

  it('leaves nothing to answer once the entrepreneur asks no more', async () => {
    await openMatch(aMatch({ state: 'ENDED', viewerCanAnswer: false, idea: null }));
    expect(screen.getByText('Det sluttede, før der blev sagt ja. Ingen skal gøre mere.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send svar' })).toBeNull();
  });
});

describe('a mentor who is asked', () => {
  it('reads what it is about and until when to answer', async () => {
    await openMatch(aMatch());
    expect(screen.getByRole('heading', { level: 1, name: 'Vil du hjælpe en iværksætter?' })).toBeVisible();
    expect(screen.queryByText(/Mette/)).toBeNull();
    expect(screen.getByText(/Svar senest torsdag 26. november 2026/)).toBeVisible();
    expect(screen.getByText('Strikdesign og webshop.')).toBeVisible();
    expect(screen.getByText('Strikdesign og webshop.')).toHaveAttribute('lang', 'de');
  });

  it('says yes with a greeting', async () => {
    const sent = await openMatch(aMatch());
    await choose(/^Ja/);
    await userEvent.type(
      screen.getByRole('textbox', { name: /En hilsen til iværksætteren/ }),
      'Det glæder jeg mig til!',
    );
    await send();
    expect(await screen.findByText('Tak! I er et match')).toBeVisible();
    expect(sent).toEqual([{ matchId: 'm1', answer: 'YES', words: 'Det glæder jeg mig til!' }]);
  });

  it('can ask first, but not without a question', async () => {
    const sent = await openMatch(aMatch());
    await choose(/^Spørg først/);
    await send();
    expect(
      within(await screen.findByRole('alert')).getByRole('link', { name: 'Skriv dit spørgsmål' }),
    ).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Dit spørgsmål' }), 'Hvor mange har du solgt?');
    await send();
    expect(await screen.findByText('Spørgsmålet er sendt')).toBeVisible();
    expect(sent).toEqual([{ matchId: 'm1', answer: 'ASK_FIRST', words: 'Hvor mange har du solgt?' }]);
  });

  it('says no with a reason from the list', async () => {
    const sent = await openMatch(aMatch());
    await choose(/^Nej/);
    await send();
    expect(
      within(await screen.findByRole('alert')).getByRole('link', { name: 'Vælg en grund' }),
    ).toBeVisible();
    await choose(/^Har ikke tid lige nu/);
    await send();
    expect(await screen.findByText('Tak for et klart svar')).toBeVisible();
    expect(sent).toEqual([{ matchId: 'm1', answer: 'NO', reason: 'NO_TIME' }]);
  });

  it('says in words what another reason is', async () => {
    const sent = await openMatch(aMatch());
    await choose(/^Nej/);
    await choose(/^Andet/);
    await send();
    expect(
      within(await screen.findByRole('alert')).getByRole('link', { name: 'Skriv kort hvorfor' }),
    ).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('must choose one of the three', async () => {
    const sent = await openMatch(aMatch());
    await send();
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('link', { name: 'Vælg ja, spørg først eller nej' })).toBeVisible();
    expect(sent).toEqual([]);
  });
});

describe('an entrepreneur', () => {
  it('answers what the mentor asked', async () => {
    const sent = await openMatch(
      aMatch({
        state: 'QUESTION',
        viewerCanAnswer: false,
        viewerCanAnswerQuestion: true,
        question: 'Hvor mange?',
        request,
      }),
    );
    expect(
      screen.getByRole('heading', { level: 1, name: 'Karen Holm vil gerne vide noget først' }),
    ).toBeVisible();
    expect(screen.getByText('Hvor mange?')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Dit svar' }), 'Cirka 140');
    await send();
    expect(await screen.findByText('Dit svar er sendt. Nu er det Karen Holms tur.')).toBeVisible();
    expect(sent).toEqual([{ matchId: 'm1', words: 'Cirka 140' }]);
  });

  it('sees how to reach the mentor once it is a match, and ends it only after a second thought', async () => {
    const contacts = [{ name: 'Karen Holm', email: 'karen@example.org' }];
    const sent = await openMatch(
      aMatch({ state: 'MATCHED', viewerCanAnswer: false, viewerCanEnd: true, contacts, request }),
    );
    expect(screen.getByRole('link', { name: 'Skriv til Karen' })).toHaveAttribute(
      'href',
      'mailto:karen@example.org',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Afslut forløbet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Nej, behold det' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Afslut forløbet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, afslut' }));
    expect(screen.getByText('Vælg, hvordan det gik')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Andet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, afslut' }));
    expect(screen.getByText('Skriv kort, hvordan det gik')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Det hjalp' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: /Vil du skrive lidt mere/ }),
      'Priserne er på plads',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ja, afslut' }));
    expect(sent).toEqual([{ matchId: 'm1', outcome: 'HELPED', reason: 'Priserne er på plads' }]);
  });

  it('is told by name by the mentor once it is a match', async () => {
    const contacts = [
      { name: 'Karen Holm', email: 'karen@example.org' },
      { name: 'Mette', email: 'mette@example.org' },
    ];
    await openMatch(aMatch({ state: 'MATCHED', viewerCanAnswer: false, contacts }));
    expect(screen.getByRole('heading', { level: 1, name: 'Karen Holm og Mette' })).toBeVisible();
  });
});
