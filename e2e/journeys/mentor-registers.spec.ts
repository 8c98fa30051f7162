import type { Page } from '@playwright/test';
import { followLink } from '../src/journey/log-in-by-link.ts';
import { waitForMail } from '../src/journey/outbox.ts';
import { aNewcomer, logIn } from '../src/journey/people.ts';
import { expect, test } from '../src/journey/test.ts';

type Case = { title: string; story: string; industry: string; topic: string; stage: string };

const CASES: readonly Case[] = [
  {
    title: 'Fik et savværk til at leve af affaldet',
    story:
      'Savsmulderne kostede penge at komme af med. I dag bliver de til piller, og det er en tredjedel af omsætningen.',
    industry: 'Møbler og træ',
    topic: 'Bæredygtighed',
    stage: 'I drift',
  },
  {
    title: 'Solgte den første maskine, før den var bygget',
    story: 'Vi viste en tegning og tog et depositum. Det lærte os mere end et års udvikling.',
    industry: 'Metal og maskiner',
    topic: 'Salg',
    stage: 'Opstart',
  },
];

test('a person registers as a mentor with two cases, is approved, found, and hidden during a pause', async ({
  visitor,
}) => {
  const person = aNewcomer('Gudrun');
  const mentor = await visitor('da');

  await test.step('logs in by link and is told what is missing', async () => {
    await mentor.goto('/');
    await mentor.getByRole('main').getByRole('link', { name: 'Bliv mentor' }).click();
    await mentor.getByRole('main').getByRole('link', { name: 'Log ind' }).click();
    await mentor.getByLabel('E-mail').fill(person.email);
    await mentor.getByRole('button', { name: 'Send mig et link' }).click();
    await expect(mentor.getByRole('heading', { level: 1, name: 'Tjek din mail' })).toBeVisible();
    await followLink(mentor, 'da', person.email);
    await expect(mentor.getByRole('heading', { level: 1, name: 'Bliv mentor' })).toBeVisible();
    await mentor.getByLabel('Hvor mange vil du hjælpe ad gangen?').fill('0');
    await mentor.getByRole('button', { name: 'Gem min profil' }).click();
    const summary = mentor.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText([
      'Skriv en kort overskrift',
      'Vælg din by',
      'Skriv et tal fra 1 til 20',
      'Skriv, hvad du gjorde',
      'Fortæl kort om sagen – mindst 20 tegn',
      'Vælg den branche, der passer bedst',
      'Vælg mindst ét emne',
      'Vælg, hvor langt virksomheden var',
      'Sæt kryds, hvis du siger ja. Uden det kan vi ikke vise din profil',
    ]);
  });

  await test.step('writes two cases and saves', async () => {
    await mentor.getByLabel('Dit navn').fill(person.name);
    await mentor.getByLabel('Din overskrift').fill('Tidligere direktør på et savværk');
    await mentor.getByLabel('Din by').selectOption({ label: 'Bording' });
    await mentor.getByLabel('Hvor mange vil du hjælpe ad gangen?').fill('2');
    await writeCase(mentor, 1, CASES[0]);
    await mentor.getByRole('button', { name: 'Tilføj en sag' }).click();
    await expect(caseFields(mentor, 2).getByLabel('Hvad gjorde du?')).toBeFocused();
    await writeCase(mentor, 2, CASES[1]);
    await mentor.getByRole('button', { name: 'Flyt sag 2 op' }).click();
    await expect(caseFields(mentor, 1).getByLabel('Hvad gjorde du?')).toHaveValue(CASES[1]?.title ?? '');
    await mentor.getByLabel(/^Jeg siger ja til, at min mentorprofil/).check();
    await mentor.getByRole('button', { name: 'Gem min profil' }).click();
    await expect(mentor.getByText('Tak! En rådgiver godkender dig – du får en mail.')).toBeVisible();
  });

  const guest = await visitor('da');
  await test.step('nobody else sees the profile before it is approved', async () => {
    await guest.goto('/mentors?town=bording');
    await expect(guest.getByRole('heading', { level: 2, name: /mentor/ })).toBeVisible();
    await expect(guest.getByRole('link', { name: person.name })).toHaveCount(0);
  });

  await test.step('an adviser reads it and approves; the mentor is told', async () => {
    const anne = await visitor('da');
    await logIn(anne, 'Anne');
    await anne.goto('/desk');
    await anne.getByRole('link', { name: 'Nye mentorer' }).click();
    const card = anne.getByRole('listitem').filter({
      has: anne.getByRole('heading', { level: 2, name: person.name }),
    });
    await expect(card.getByRole('heading', { level: 3 })).toHaveText([
      CASES[1]?.title ?? '',
      CASES[0]?.title ?? '',
    ]);
    await card.getByRole('button', { name: `Godkend ${person.name}` }).click();
    await expect(anne.getByText(`${person.name} er godkendt og kan nu foreslås.`)).toBeVisible();
    await expect(card).toHaveCount(0);
    await waitForMail(await visitor('da'), person.email, 'Der er nyt til dig i Vækstbro');
  });

  await test.step('visitors find the mentor and read the cases', async () => {
    await guest.reload();
    await guest.getByRole('link', { name: person.name }).click();
    await expect(guest.getByRole('heading', { level: 1, name: person.name })).toBeFocused();
    for (const { title, story } of CASES) {
      await expect(guest.getByRole('heading', { level: 3, name: title })).toBeVisible();
      await expect(guest.getByText(story)).toBeVisible();
    }
    await expect(guest.getByText(person.email)).toHaveCount(0);
  });

  await test.step('a pause hides the mentor from the list until it ends', async () => {
    await mentor.reload();
    await expect(mentor.getByText('Du er godkendt, og din profil er offentlig.')).toBeVisible();
    const nextYear = String(new Date().getFullYear() + 1);
    const until = mentor.getByRole('group', { name: 'Hvornår er du klar igen?' });
    await mentor.getByRole('button', { name: 'Hold pause' }).click();
    await expect(until).toHaveAccessibleDescription(/Skriv en dato, der ligger fremme i tiden/);
    await until.getByLabel('Dag').fill('1');
    await until.getByLabel('Måned').fill('9');
    await until.getByLabel('År').fill(nextYear);
    await mentor.getByRole('button', { name: 'Hold pause' }).click();
    await expect(
      mentor.getByText(`Du holder pause. Du er klar igen 1. september ${nextYear}.`).first(),
    ).toBeVisible();
    await guest.goto('/mentors?town=bording');
    await expect(guest.getByRole('heading', { level: 2, name: /mentor/ })).toBeVisible();
    await expect(guest.getByRole('link', { name: person.name })).toHaveCount(0);

    await mentor.getByRole('button', { name: 'Slut pausen nu' }).click();
    await expect(mentor.getByText('Velkommen tilbage. Du kan blive foreslået igen.')).toBeVisible();
    await guest.reload();
    await expect(guest.getByRole('link', { name: person.name })).toBeVisible();
  });
});

const caseFields = (page: Page, number: number) => page.getByRole('group', { name: `Sag ${number}` });

async function writeCase(page: Page, number: number, told: Case | undefined): Promise<void> {
  if (!told) throw new Error(`There is no case ${number}.`);
  const fields = caseFields(page, number);
  await fields.getByLabel('Hvad gjorde du?').fill(told.title);
  await fields.getByLabel('Fortæl kort').fill(told.story);
  await fields.getByLabel('Branche').selectOption({ label: told.industry });
  await fields.getByLabel(told.topic, { exact: true }).check();
  await fields.getByLabel(told.stage, { exact: true }).check();
}
