import { describe, expect, it } from '@jest/globals';
import { sentenceFor } from './sentence.ts';

const databaseUrl = 'postgres://anne:hemmelig@db.example.org/vaekstbro';
const failed = (code: string, message = 'the details') => Object.assign(new Error(message), { code });

describe('the sentence a command ends with', () => {
  it.each([
    ['ECONNREFUSED', 'The database (DATABASE_URL) cannot be reached: nobody answers at db.example.org:5432.'],
    ['ENOTFOUND', 'The database (DATABASE_URL) cannot be reached: there is no host called db.example.org.'],
    ['ETIMEDOUT', 'The database (DATABASE_URL) cannot be reached: db.example.org:5432 does not answer.'],
    [
      '28P01',
      'The database (DATABASE_URL) at db.example.org:5432 does not let anne in: user or password is wrong.',
    ],
    ['3D000', 'There is no database vaekstbro at db.example.org:5432 (DATABASE_URL): create it first.'],
  ])('explains %s of a database without its password', (code, sentence) => {
    expect(sentenceFor(failed(code), { databaseUrl })).toBe(sentence);
  });

  it('looks behind the error of a name with two addresses', () => {
    const both = new AggregateError([failed('ECONNREFUSED'), failed('ECONNREFUSED')]);
    expect(sentenceFor(both, { databaseUrl })).toBe(
      'The database (DATABASE_URL) cannot be reached: nobody answers at db.example.org:5432.',
    );
  });

  it('says that the disk is full, however deep that is hidden', () => {
    const deep = new Error('initdb failed', {
      cause: failed('1', 'could not write: No space left on device'),
    });
    expect(sentenceFor(deep, { dataDir: '/srv/data' })).toBe(
      'The disk is full: there is no room left in /srv/data.',
    );
  });

  it('is the first line of any other error', () => {
    expect(sentenceFor(new Error('It broke.\n    at somewhere'))).toBe('It broke.');
  });
});
