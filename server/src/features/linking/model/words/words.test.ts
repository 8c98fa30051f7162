import { describe, expect, it } from '@jest/globals';
import { CompoundSplitter, fold, gramsOf, plainTitle, stemOf, wordsOf, type WordLanguage } from './index.ts';

const stems = (title: string, language: WordLanguage) => wordsOf(title, language).map(({ stem }) => stem);

describe('fold', () => {
  it('writes one sound one way in every language', () => {
    expect(['Mægler', 'Mäkler', 'Køkken', 'Küche', 'Håndværker', 'Straße', 'Café'].map(fold)).toEqual([
      'maegler',
      'maekler',
      'koekken',
      'kueche',
      'haandvaerker',
      'strasse',
      'cafe',
    ]);
  });
});

describe('plainTitle', () => {
  it('blanks who may apply and that a list goes on, and moves nothing', () => {
    for (const [title, plain] of [
      ['Landwirt/in (m/w/d)', 'Landwirt'],
      ['Lehrer:innen', 'Lehrer'],
      ['Diplomkaufmann/-frau', 'Diplomkaufmann'],
      ['Brand ManagerIn', 'Brand Manager'],
      ['medewerker/-ster', 'medewerker'],
      ['Birøktere mv.', 'Birøktere'],
      ['Tømrere o.lign.', 'Tømrere'],
      ['Arzt/Ärztin', 'Arzt/Ärztin'],
    ] as const) {
      expect(plainTitle(title).trim()).toBe(plain);
      expect(plainTitle(title)).toHaveLength(title.length);
    }
  });
});

describe('wordsOf', () => {
  it('says where each word stands, and which is said in brackets', () => {
    expect(wordsOf('Leder af værksted (Kfz)', 'da')).toEqual([
      { folded: 'leder', stem: 'led', start: 0, end: 5, isAside: false },
      { folded: 'vaerksted', stem: 'vaerksted', start: 9, end: 17, isAside: false },
      { folded: 'kfz', stem: 'kfz', start: 19, end: 22, isAside: true },
    ]);
  });

  it('gives one stem to one trade, whoever works in it and in whichever number', () => {
    for (const [language, titles] of [
      ['de', ['Lehrer', 'Lehrerin', 'Lehrerinnen', 'Lehrer/in', 'LehrerInnen', 'Lehrer*in (m/w/d)']],
      ['de', ['Arzt', 'Ärztin', 'Ärzte', 'Ärztinnen']],
      ['de', ['Kaufmann', 'Kauffrau', 'Kaufleute']],
      ['de', ['Biologe', 'Biologin']],
      ['da', ['lærer', 'lærerinde', 'lærere', 'lærerne']],
      ['da', ['formand', 'formænd']],
      ['en', ['waiter', 'waitress', 'waiters']],
      ['en', ['chairman', 'chairwoman', 'chairperson']],
      ['nl', ['medewerker', 'medewerkster', 'medewerkers']],
    ] as const)
      expect(new Set(titles.map((title) => stems(title, language).join(' ')))).toHaveProperty('size', 1);
  });

  it('leaves out what only holds words together', () => {
    expect(stems('manager of the shop', 'en')).toEqual(['manag', 'shop']);
    expect(stems('', 'en')).toEqual([]);
  });
});

describe('CompoundSplitter', () => {
  const splitter = (language: WordLanguage, ...words: string[]) =>
    new CompoundSplitter(language, new Map(words.map((word) => [stemOf(word, language), 3])), (part) =>
      stemOf(part, language),
    );

  it('splits by the words that stand alone, the head last, and drops the joint', () => {
    expect(splitter('da', 'arbejde', 'leder').split('arbejdsleder')).toEqual(['arbejd', 'led']);
    expect(splitter('de', 'Maschine', 'Bediener').split('maschinenbediener')).toEqual(['maschin', 'bedi']);
  });

  it('keeps a part that nobody knows when the head is known', () => {
    expect(splitter('da', 'leder').split('zxqvleder')).toEqual(['zxqv', 'led']);
  });

  it('leaves a word whole when it knows no part of it', () => {
    expect(splitter('da', 'leder').split('sygeplejerske')).toEqual(['sygeplejersk']);
  });
});

describe('gramsOf', () => {
  it('counts every run of letters with the ends marked', () => {
    expect(gramsOf(['abc'], 3, 4)).toHaveLength(5);
    expect(gramsOf(['a'])).toHaveLength(1);
    expect(gramsOf(['leder', 'leder'])).toHaveLength(2 * gramsOf(['leder']).length);
  });
});
