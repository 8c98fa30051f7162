import { describe, expect, it } from '@jest/globals';
import { isLanguage, languageOf } from './language.ts';

describe('the language of a visitor', () => {
  it.each([
    ['their own choice', 'de', 'en-GB,en', 'de'],
    ['the first of their browser that we speak', undefined, 'fr-FR, de-AT;q=0.8, en;q=0.9', 'en'],
    ['never one they refuse', undefined, 'en;q=0, de;q=0.1', 'de'],
    ['Danish when the browser says nothing', undefined, undefined, 'da'],
    ['Danish when we speak none of theirs', undefined, 'fr, pl', 'da'],
    ['Danish when the choice is none of ours', 'xx', undefined, 'da'],
  ])('is %s', (_name, chosen, accepted, language) => {
    expect(languageOf(chosen, accepted)).toBe(language);
  });

  it('is one of three', () => {
    expect(['da', 'en', 'de', 'DA', 'sv', null].filter(isLanguage)).toEqual(['da', 'en', 'de']);
  });
});
