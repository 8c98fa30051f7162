import type { Page } from '@playwright/test';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@vaekstbro/seeds/src/demo-people.ts';
import { MENTOR_PEOPLE } from '@vaekstbro/seeds/src/stories/herning/people.ts';

/** Somebody nobody has met before: every run has people of its own. */
export type Newcomer = { name: string; firstName: string; email: string };

/** Invents somebody; the surname is made up of letters by chance, so that lists never hold two of them. */
export function aNewcomer(firstName: string): Newcomer {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => 'abcdefghik'[byte % 10]);
  const surname = `Prøve${letters.join('')}`;
  const email = `${firstName}.${letters.join('')}@example.org`.toLowerCase();
  return { name: `${firstName} ${surname}`, firstName, email };
}

/** The address of a mentor of the demonstration world. */
export function mentorEmail(name: string): string {
  const mentor = MENTOR_PEOPLE.find((someone) => someone.name === name);
  if (!mentor) throw new Error(`The demonstration world has no mentor called ${name}.`);
  return mentor.email;
}

/** A demonstration person by the first name the stories use. */
function demoPerson(firstName: string): (typeof DEMO_PEOPLE)[number] {
  const person = DEMO_PEOPLE.find(({ name }) => name.startsWith(`${firstName} `));
  if (!person) throw new Error(`No demonstration person is called ${firstName}.`);
  return person;
}

export const demoEmail = (firstName: string): string => demoPerson(firstName).email;
export const demoName = (firstName: string): string => demoPerson(firstName).name;

export { DEMO_PASSWORD };

const LOG_IN = `mutation ($email: String!, $password: String!) {
  logIn(input: { email: $email, password: $password }) { viewer { id } problem { code } }
}`;

/** Logs the visitor of this page in as a demonstration person, through the API as promised in the README. */
export async function logIn(page: Page, firstName: string): Promise<void> {
  const variables = { email: demoEmail(firstName), password: DEMO_PASSWORD };
  const response = await page.request.post('/graphql', { data: { query: LOG_IN, variables } });
  const answer: unknown = await response.json();
  if (JSON.stringify(answer).includes('"problem":null')) return;
  throw new Error(`${firstName} could not log in: ${JSON.stringify(answer)}`);
}
