import type { Page } from '@playwright/test';
import { expectNoViolations } from '../src/journey/accessible.ts';
import { comparedMentors, openCase, suggest, suggested, toasts } from '../src/journey/desk.ts';
import { LANGUAGES, type InEach, type Language } from '../src/journey/languages.ts';
import { followLink, logInByLink } from '../src/journey/log-in-by-link.ts';
import { DESK_WORDS } from '../src/journey/match-words.ts';
import { countMails } from '../src/journey/outbox.ts';
import { aNewcomer, logIn, mentorEmail, type Newcomer } from '../src/journey/people.ts';
import {
  beginProfile,
  completeProfile,
  readReceipt,
  switchLanguage,
  type ProfileAnswers,
} from '../src/journey/profile.ts';
import { expect, test } from '../src/journey/test.ts';

/** Three people who need different mentors, so that the stories do not get into each other's way. */
const STORIES: InEach<{
  name: string;
  browser: Language;
  /** How many mails the mentor who is asked first gets in all: the question, a login link, and what follows. */
  mentorMails: number;
  answers: ProfileAnswers;
}> = {
  da: {
    name: 'Freja',
    browser: 'en',
    mentorMails: 3,
    answers: {
      idea: 'Borde af genbrugstræ, som jeg bygger på bestilling i et værksted i Ikast.',
      industry: 'Møbler og træ',
      stage: 'Jeg er i gang med at starte',
      topics: ['Pris', 'Produktion'],
      town: 'Ikast',
      meeting: 'Begge dele',
      languages: ['Dansk'],
    },
  },
  en: {
    name: 'Ravi',
    browser: 'da',
    mentorMails: 4,
    answers: {
      idea: 'Software that tells a workshop which tool is about to break.',
      industry: 'IT and software',
      stage: 'I have an idea',
      topics: ['Financing', 'Pitching'],
      town: 'Herning',
      meeting: 'Either',
      languages: ['English'],
    },
  },
  de: {
    name: 'Anja',
    browser: 'da',
    mentorMails: 2,
    answers: {
      idea: 'Ferien auf dem Bauernhof für Familien aus Bremen, mit Rad und Kanu.',
      industry: 'Gastronomie, Hotel und Tourismus',
      stage: 'Ich fange gerade an',
      topics: ['Von der Idee zum ersten Kunden', 'Marketing'],
      town: 'Brande',
      meeting: 'Beides',
      languages: ['Deutsch'],
    },
  },
};

test.describe.configure({ timeout: 240_000 });

for (const language of LANGUAGES) {
  test(`an entrepreneur finds a mentor (${language})`, async ({ visitor }) => {
    const story = STORIES[language];
    const words = DESK_WORDS[language];
    const person = aNewcomer(story.name);
    const entrepreneur = await visitor(story.browser);

    const bestOnReceipt = await test.step('a visitor makes a profile and sees three mentors', async () => {
      await entrepreneur.goto('/');
      await switchLanguage(entrepreneur, language);
      await beginProfile(entrepreneur, language);
      await completeProfile(entrepreneur, language, person, story.answers);
      return (await readReceipt(entrepreneur, language, person))[0];
    });

    await test.step('the link in the mail confirms it and logs the visitor in', async () => {
      await followLink(entrepreneur, language, person.email);
      await expect(entrepreneur).toHaveURL(/\/my$/);
      await expect(entrepreneur.getByText(words.advisersTurn)).toBeVisible();
      await expect(entrepreneur.locator('html')).toHaveAttribute('lang', language);
    });

    const desk = await visitor(language);
    const outbox = await visitor('da');
    const { mentor, mailsBefore } =
      await test.step('an adviser suggests the best mentor, undoes it and suggests again', async () => {
        await logIn(desk, 'Anne');
        await openCase(desk, person);
        const [best = ''] = await comparedMentors(desk);
        expect(best).toBe(bestOnReceipt);
        const before = await countMails(outbox, mentorEmail(best));

        await suggest(desk, language, best, person);
        await expectNoViolations(desk, 'the desk with its toast');
        await toasts(desk, language).getByRole('button', { name: words.undo }).click();
        await expect(toasts(desk, language).getByText(words.undone(best))).toBeVisible();
        await expect(desk.getByRole('heading', { level: 2, name: person.name })).toBeFocused();

        await suggest(desk, language, best, person);
        await expectMails(outbox, mentorEmail(best), before + 1);
        return { mentor: best, mailsBefore: before };
      });

    const mentorPage = await visitor(language);
    await test.step('the mentor logs in by link and opens what waits for an answer', async () => {
      await logInByLink(mentorPage, language, mentorEmail(mentor), 'da');
      await openQuestion(mentorPage, language, person);
    });

    const found = await test.step('it is settled', () =>
      SETTLE[language]({ visitor, entrepreneur, desk, outbox, mentorPage, mentor, person }));

    await test.step('nobody has heard of the suggestion that was undone', () =>
      expectMails(outbox, mentorEmail(mentor), mailsBefore + story.mentorMails));

    await test.step('both see the match and how to reach each other', async () => {
      await expect(found.mentorPage.getByText(person.email)).toBeVisible();
      await entrepreneur.goto('/my');
      await expect(entrepreneur.getByText(words.haveMentor(found.mentor))).toBeVisible();
      await expect(entrepreneur.getByText(mentorEmail(found.mentor))).toBeVisible();
      await entrepreneur.getByRole('link', { name: words.seeMatch }).click();
      await expect(entrepreneur.getByRole('heading', { level: 1 })).toHaveText(
        new RegExp(`^${found.mentor} .+ ${person.name}$`),
      );
    });
  });
}

type Scene = {
  visitor: (language: Language) => Promise<Page>;
  entrepreneur: Page;
  desk: Page;
  outbox: Page;
  mentorPage: Page;
  mentor: string;
  person: Newcomer;
};
type Found = Pick<Scene, 'mentorPage' | 'mentor'>;

/** Each language tells another way to a yes. */
const SETTLE: InEach<(scene: Scene) => Promise<Found>> = {
  async da(scene) {
    await sayYes(scene, 'da', 'Lad os tage en kop kaffe på torsdag.');
    return scene;
  },

  async en(scene) {
    const words = DESK_WORDS.en;
    const { mentorPage, entrepreneur, mentor } = scene;
    const question = 'Who pays for it: the workshop or the maker of the tools?';
    await mentorPage.getByRole('group', { name: words.yourAnswer }).getByLabel(words.askFirst).check();
    await mentorPage.getByLabel(words.question).fill(question);
    await mentorPage.getByRole('button', { name: words.sendAnswer }).click();
    await expect(mentorPage.getByRole('status').getByText(words.asked)).toBeVisible();
    await expect(mentorPage.getByText(scene.person.email)).toHaveCount(0);

    await entrepreneur.goto('/my');
    await entrepreneur.getByRole('link', { name: words.answerMentor(mentor) }).click();
    await expect(entrepreneur.getByText(question)).toBeVisible();
    await entrepreneur.getByLabel(words.yourAnswer).fill('The workshop, by the month.');
    await entrepreneur.getByRole('button', { name: words.sendAnswer }).click();
    await expect(entrepreneur.getByText(words.answerSent(mentor))).toBeVisible();

    await mentorPage.goto('/my');
    await openQuestion(mentorPage, 'en', scene.person);
    await expect(mentorPage.getByText('The workshop, by the month.')).toBeVisible();
    await sayYes(scene, 'en', 'That is clear. Let us meet on Thursday.');
    return scene;
  },

  async de(scene) {
    const words = DESK_WORDS.de;
    const { mentorPage, desk, outbox, person, visitor } = scene;
    await mentorPage.getByRole('group', { name: words.yourAnswer }).getByLabel(words.no).check();
    await mentorPage.getByRole('button', { name: words.sendAnswer }).click();
    await expect(mentorPage.getByRole('alert').getByRole('link')).toHaveText([words.chooseReason]);
    await mentorPage.getByLabel(words.noTime).check();
    await mentorPage.getByRole('button', { name: words.sendAnswer }).click();
    await expect(mentorPage.getByRole('status').getByText(words.declined)).toBeVisible();

    await openCase(desk, person);
    await expect(desk.getByText(words.earlierAnswers)).toBeVisible();
    await expect(desk.getByText(new RegExp(`^${scene.mentor} .*: ${words.noTime}$`)).first()).toBeVisible();
    const [best = '', second = ''] = await comparedMentors(desk);
    expect([best, second]).not.toContain(scene.mentor);
    const mailsBefore = await countMails(outbox, mentorEmail(second));
    await desk.getByRole('button', { name: words.suggest(second), exact: true }).click();
    await desk.getByLabel(words.overrideReason).check();
    await desk
      .getByRole('button', { name: words.suggest(second), exact: true })
      .last()
      .click();
    await suggested(desk, 'de', second, person);
    await expectMails(outbox, mentorEmail(second), mailsBefore + 1);

    const secondPage = await visitor('de');
    await logInByLink(secondPage, 'de', mentorEmail(second), 'da');
    await openQuestion(secondPage, 'de', person);
    const next = { ...scene, mentorPage: secondPage, mentor: second };
    await sayYes(next, 'de', 'Sehr gern, ich rufe am Donnerstag an.');
    return next;
  },
};

/** Waits until exactly so many mails have come: the thirty seconds in which a suggestion can be undone lie before it. */
async function expectMails(outbox: Page, email: string, count: number): Promise<void> {
  await expect.poll(() => countMails(outbox, email), { timeout: 90_000, intervals: [1_000] }).toBe(count);
}

/** On the mentor's own page: the card with this idea. Whose it is stands there after the yes, not before. */
async function openQuestion(page: Page, language: Language, person: Newcomer): Promise<void> {
  const words = DESK_WORDS[language];
  const card = page.getByRole('listitem').filter({ hasText: STORIES[language].answers.idea }).last();
  await card.getByRole('link', { name: words.readAndAnswer }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.willYouHelp })).toBeFocused();
  for (const hidden of [person.email, person.name]) await expect(page.getByText(hidden)).toHaveCount(0);
}

async function sayYes({ mentorPage }: Scene, language: Language, greeting: string): Promise<void> {
  const words = DESK_WORDS[language];
  await mentorPage.getByRole('group', { name: words.yourAnswer }).getByLabel(words.yes).check();
  await mentorPage.getByLabel(words.greeting).fill(greeting);
  await mentorPage.getByRole('button', { name: words.sendAnswer }).click();
  await expect(mentorPage.getByRole('status').getByText(words.matched)).toBeVisible();
  await expect(mentorPage.getByText(greeting)).toBeVisible();
}
