import { describe, expect, it } from '@jest/globals';
import { describeError } from './describe-error.ts';

const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe('what is written down of an error', () => {
  it.each([
    ['what we say ourselves', failure('Not today.'), 'Not today.'],
    ['an address in it', failure('No mailbox for mette@example.org.'), 'No mailbox for •••.'],
    ['a phone number in it', failure('Call 27 18 28 18 instead.'), 'Call ••• instead.'],
    [
      'a statement with its values',
      failure("insert into person values ('Mette Holm')", {
        name: 'UniqueConstraintViolationException',
        code: '23505',
      }),
      'A statement failed [23505]',
    ],
    [
      'what a mail server answers',
      failure('550 Mette Holm is unknown here', { code: 'EENVELOPE', responseCode: 550 }),
      'The mail server refused [EENVELOPE]',
    ],
    ['only the first line', failure('Not found.\nname: Mette Holm'), 'Not found.'],
  ])('%s', (_what, error, message) => {
    expect(describeError(error).message).toBe(message);
    expect(describeError(error).stack).toMatch(/^\s*at /);
    expect(describeError(error).stack).not.toContain('Mette');
  });

  it('says no more of what is no error', () => {
    expect(describeError('Mette Holm')).toEqual({ name: 'string', message: 'Not an error object.' });
  });
});
