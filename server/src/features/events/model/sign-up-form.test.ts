import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../platform/problem.ts';
import { payloadHash, readSignUpForm } from './sign-up-form.ts';
import type { SignUpFormInput } from './sign-up-form.ts';

const SESSION = '01980f3c-1111-7aaa-8bbb-000000000001';
const OTHER_SESSION = '01980f3c-1111-7aaa-8bbb-000000000002';

const filledIn = (changes: Partial<SignUpFormInput> = {}): SignUpFormInput => ({
  eventId: '01980f3c-1111-7aaa-8bbb-0123456789ab',
  name: 'Mette Holm',
  email: 'mette@example.org',
  sessionIds: [],
  language: 'da',
  idempotencyKey: '01980f3c-2222-7aaa-8bbb-0123456789ab',
  ...changes,
});

function problemOf(changes: Partial<SignUpFormInput>): unknown {
  try {
    return readSignUpForm(filledIn(changes));
  } catch (error) {
    return error instanceof Problem ? [error.code, error.field] : error;
  }
}

describe('the sign-up form', () => {
  it('is tidied: blanks around words, capitals in addresses, a session chosen twice', () => {
    const form = readSignUpForm(
      filledIn({
        name: '  Mette Holm ',
        email: ' Mette@Example.org ',
        sessionIds: [OTHER_SESSION, SESSION, SESSION],
      }),
    );
    expect(form).toMatchObject({
      name: 'Mette Holm',
      email: 'mette@example.org',
      sessionIds: [SESSION, OTHER_SESSION],
    });
  });

  it.each([
    [{ name: '' }, 'REQUIRED', 'name'],
    [{ name: 'M' }, 'TOO_SHORT', 'name'],
    [{ name: 'M'.repeat(81) }, 'TOO_LONG', 'name'],
    [{ name: 'Mette\r\nBcc: you@example.org' }, 'INVALID', 'name'],
    [{ name: 'Mette 010203-1234' }, 'CPR_REFUSED', 'name'],
    [{ email: '' }, 'REQUIRED', 'email'],
    [{ email: 'mette' }, 'EMAIL_INVALID', 'email'],
    [{ email: 'mette@example.org, you@example.org' }, 'EMAIL_INVALID', 'email'],
    [{ email: '0102031234@example.org' }, 'CPR_REFUSED', 'email'],
    [{ sessionIds: ['1'] }, 'INVALID', 'sessionIds.0'],
    [{ idempotencyKey: 'again' }, 'INVALID', 'idempotencyKey'],
  ] as const)('refuses %j', (changes, code, field) => {
    expect(problemOf(changes as Partial<SignUpFormInput>)).toEqual([code, field]);
  });

  it('has the same hash when the same is sent again, and another one when anything differs', () => {
    const hash = payloadHash(readSignUpForm(filledIn({ sessionIds: [SESSION, OTHER_SESSION] })));
    const again = filledIn({ sessionIds: [OTHER_SESSION, SESSION], idempotencyKey: SESSION });
    expect(payloadHash(readSignUpForm(again))).toBe(hash);
    expect(payloadHash(readSignUpForm({ ...again, name: 'Mette Lund' }))).not.toBe(hash);
    expect(payloadHash(readSignUpForm({ ...again, language: 'en' }))).not.toBe(hash);
  });
});
