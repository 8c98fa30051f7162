import { describe, expect, it } from '@jest/globals';
import { inSentence } from './in-sentence.ts';

describe('a label inside a sentence', () => {
  it('is written small in Danish and English', () => {
    expect(inSentence('Eksport til Tyskland', 'da')).toBe('eksport til Tyskland');
    expect(inSentence('Øl og vin', 'da')).toBe('øl og vin');
    expect(inSentence('Export to Germany', 'en')).toBe('export to Germany');
  });

  it('leaves abbreviations as they are', () => {
    expect(inSentence('IT and software', 'en')).toBe('IT and software');
  });

  it('leaves German nouns as they are', () => {
    expect(inSentence('Buchhaltung und Mehrwertsteuer', 'de')).toBe('Buchhaltung und Mehrwertsteuer');
  });
});
