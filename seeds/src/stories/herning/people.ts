import { DEMO_PEOPLE } from '../../demo-people.ts';
import { chanceOf, idOf } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';
import { MENTORS } from './mentors-of/index.ts';
import { FIRST_NAMES, inventedEmail, SURNAMES } from './names.ts';
import { NEWCOMERS, type Newcomer } from './newcomers.ts';

/** How many entrepreneurs the story has: Mette and Yusuf first, the newcomers last. */
export const ENTREPRENEUR_COUNT = 60;

/** The newcomer with the number of this entrepreneur. */
export const newcomerAt = (entrepreneur: number): Newcomer | undefined =>
  NEWCOMERS[entrepreneur - ENTREPRENEUR_COUNT + NEWCOMERS.length];

/** The person of this e-mail in the story. */
export const personIdOf = (email: string): string => idOf(`person:${email}`);

/** Someone of the story before they are written down. */
export interface StoryPerson {
  readonly name: string;
  readonly email: string;
}

const demo = (email: string): StoryPerson => {
  const person = DEMO_PEOPLE.find((someone) => someone.email === email);
  if (person === undefined) throw new Error(`Nobody in the story has the address ${email}.`);
  return person;
};

/** The entrepreneurs, by number. */
export const ENTREPRENEURS: readonly StoryPerson[] = entrepreneurs();

/** The mentors, by number. Karen Holm can log in. */
export const MENTOR_PEOPLE: readonly StoryPerson[] = MENTORS.map(({ name }) =>
  name === 'Karen Holm' ? demo('karen@example.org') : { name, email: inventedEmail(name) },
);

function entrepreneurs(): StoryPerson[] {
  const chance = chanceOf(1849);
  const invented = Array.from({ length: ENTREPRENEUR_COUNT - 2 - NEWCOMERS.length }, (_, index) => {
    const name = `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
    return { name, email: inventedEmail(name, 500 + index) };
  });
  const newcomers = NEWCOMERS.map(({ name }) => ({ name, email: inventedEmail(name) }));
  return [demo('mette@example.org'), demo('yusuf@example.org'), ...invented, ...newcomers];
}

/** Everyone who has an account, with their hats. */
export function herningPeople(now: Date): World {
  const council = idOf('organisation:erhvervsraadet');
  const staff = [
    { ...demo('anne@example.org'), kind: 'ADVISER', organisation: council },
    { ...demo('ole@example.org'), kind: 'ORGANISER', organisation: council },
    { ...demo('admin@example.org'), kind: 'ADMINISTRATOR', organisation: null },
  ];
  const wearers = [
    ...staff,
    ...ENTREPRENEURS.map((person) => ({ ...person, kind: 'ENTREPRENEUR', organisation: null })),
    ...MENTOR_PEOPLE.map((person) => ({ ...person, kind: 'MENTOR', organisation: null })),
  ];
  return {
    person: wearers.map(({ name, email }): Row => ({
      id: personIdOf(email),
      name,
      email,
      email_proven_at: now,
      language: 'da',
      created_at: now,
    })),
    hat: wearers.map(({ email, kind, organisation }): Row => ({
      id: idOf(`hat:${email}:${kind}`),
      person_id: personIdOf(email),
      kind,
      organisation_id: organisation,
      given_at: now,
    })),
  };
}
