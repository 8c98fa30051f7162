import { describe, expect, it } from '@jest/globals';
import { isLanguage, languageOf } from './language.ts';

describe('the language of a visitor', () => {
  it.each([
    ['the first of their browser that we speak', 'fr-FR, de-AT;q=0.8, en;q=0.9', 'en'],
    ['never one they refuse', 'en;q=0, de;q=0.1', 'de'],
    ['Danish when the browser says nothing', undefined, 'da'],
    ['Danish when we speak none of theirs', 'fr, pl', 'da'],
  ])('is %s', (_name, accepted, language) => {
    expect(languageOf(accepted)).toBe(language);
  });

  it('is one of three', () => {
    expect(['da', 'en', 'de', 'DA', 'sv', null].filter(isLanguage)).toEqual(['da', 'en', 'de']);
  });
});
