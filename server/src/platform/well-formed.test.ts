import { LIMITS } from '@vaekstbro/schema/limits';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { email, line, prose } from './fields.ts';
import { Problem } from './problem.ts';
import { wellFormed } from './well-formed.ts';

const schema = z.object({
  name: line(LIMITS.name),
  email,
  idea: prose(LIMITS.idea),
  topicIds: z.array(z.string()).min(1).max(2),
  capacity: z.int().min(1).max(20),
  cvr: z
    .string()
    .refine((text) => text === '25313763', 'CVR_INVALID')
    .nullish(),
});
const right = {
  name: 'Mette Madsen',
  email: 'mette@example.org',
  idea: 'En app til bønder der bytter maskiner.',
  topicIds: ['budget'],
  capacity: 2,
};

function problemOf(change: object): string {
  try {
    wellFormed(schema, { ...right, ...change });
    return 'none';
  } catch (error) {
    return error instanceof Problem ? `${error.code} ${error.field}` : 'not a problem';
  }
}

describe('an input', () => {
  it('comes back trimmed and with its address in lower case', () => {
    const input = { ...right, name: '  Mette Madsen ', email: ' Mette@Example.org ' };
    expect(wellFormed(schema, input)).toEqual(right);
  });

  it.each([
    [{ name: '' }, 'REQUIRED name'],
    [{ name: '   ' }, 'REQUIRED name'],
    [{ name: undefined }, 'REQUIRED name'],
    [{ name: 'M' }, 'TOO_SHORT name'],
    [{ name: 'M'.repeat(81) }, 'TOO_LONG name'],
    [{ name: 'Mette\r\nBcc: karen@example.org' }, 'INVALID name'],
    [{ name: 'Mette\u2028Madsen' }, 'INVALID name'],
    [{ email: 'mette' }, 'EMAIL_INVALID email'],
    [{ email: '' }, 'REQUIRED email'],
    [{ email: 'a@b.dk, c@d.dk' }, 'EMAIL_INVALID email'],
    [{ email: `${'a'.repeat(250)}@b.dk` }, 'TOO_LONG email'],
    [{ idea: 'Kort' }, 'TOO_SHORT idea'],
    [{ idea: 'Et tegn der ikke kan ses: \u0007' }, 'INVALID idea'],
    [{ idea: 'To linjer\ner helt i orden i en idé' }, 'none'],
    [{ topicIds: [] }, 'TOO_FEW topicIds'],
    [{ topicIds: ['a', 'b', 'c'] }, 'TOO_MANY topicIds'],
    [{ topicIds: ['a', 7] }, 'INVALID topicIds.1'],
    [{ capacity: 0 }, 'TOO_SMALL capacity'],
    [{ capacity: 21 }, 'TOO_LARGE capacity'],
    [{ cvr: '12345678' }, 'CVR_INVALID cvr'],
    [{ cvr: null }, 'none'],
  ])('%j is answered with %s', (change, expected) => {
    expect(problemOf(change)).toBe(expected);
  });
});
