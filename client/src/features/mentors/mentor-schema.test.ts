import { describe, expect, it } from '@jest/globals';
import { emptyCase, mentorSchema } from './mentor-schema.ts';

const wrongFields = (values: object) => {
  const read = mentorSchema.safeParse({ name: '', headline: '', cases: [emptyCase], ...values });
  return (read.error?.issues ?? [])
    .filter((issue) => issue.message.startsWith('problems.'))
    .map(({ path, message }) => [path.join('.'), message]);
};

describe('what a mentor writes about themselves', () => {
  it.each([
    ['Karen 010203-1234', 'problems.CPR_REFUSED'],
    ['Karen, ring på 23 45 67 89', 'problems.CONTACT_IN_TEXT'],
  ])('says at every field that is read by others that it may not hold this: %s', (text, code) => {
    const one = { ...emptyCase, title: text, story: text };
    expect(wrongFields({ name: text, headline: text, cases: [one] })).toEqual(
      ['name', 'headline', 'cases.0.title', 'cases.0.story'].map((field) => [field, code]),
    );
  });

  it('may hold a CVR number, a year and a street', () => {
    const text = 'Snedker siden 1998, CVR 29189919, Bredgade 12';
    expect(wrongFields({ headline: text, cases: [{ ...emptyCase, story: text }] })).toEqual([]);
  });
});
