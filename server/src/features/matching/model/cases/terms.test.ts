import { describe, expect, it } from '@jest/globals';
import { languageOfText } from './language-of-text.ts';
import { plainText } from './plain-text.ts';
import { termNumber } from './counted-terms.ts';
import {
  countedTerms,
  type CountedTerms,
  packedTerms,
  TermRarity,
  termsOf,
  unpackedTerms,
  unpackedTogether,
} from './index.ts';

const keys = (text: string) => [...termsOf(text).keys()];

describe('termsOf', () => {
  it('has the stems of a text and the pairs of neighbours, with how often each stands there', () => {
    expect([...termsOf('Milking robots and milking parlours')]).toEqual([
      ['milk', { count: 2, words: 'Milking' }],
      ['robot', { count: 1, words: 'robots' }],
      ['milk robot', { count: 1, words: 'Milking robots' }],
      ['robot milk', { count: 1, words: 'robots and milking' }],
      ['parlour', { count: 1, words: 'parlours' }],
      ['milk parlour', { count: 1, words: 'milking parlours' }],
    ]);
  });

  it('makes no pair over the end of a sentence', () => {
    expect(keys('We sell cheese. Milk is bought.')).not.toContain('chees milk');
  });

  it('reads Danish and German by their own endings', () => {
    expect(keys('Vi har hjulpet med virksomhedens regnskaber og en maskine til det')).toContain('regnskab');
    expect(keys('Wir haben die Buchhaltung der Betriebe und eine Maschine')).toContain('betrieb');
  });

  it('leaves out numbers, markup, formulas and addresses', () => {
    expect(
      keys('<p class="x">In 2019 \\textbf{graphs} $x_i^2$ \\cite{smith2019} see https://example.org/a</p>'),
    ).toEqual(['graph', 'see', 'graph see']);
  });
});

describe('plainText', () => {
  it('joins a word that was divided at the end of a line', () => {
    expect(plainText('auto-\n  matic')).toBe('automatic');
  });

  it('leaves a comparison alone that only looks like markup', () => {
    expect(plainText('3 < 4 and 5 > 2').replace(/\s+/g, ' ')).toBe('3 < 4 and 5 > 2');
  });
});

describe('languageOfText', () => {
  it('tells the language by the small words', () => {
    expect(languageOfText('Vi vil gerne have hjælp til at sælge flere varer')).toBe('da');
    expect(languageOfText('Wir suchen Hilfe bei der Suche nach einem Raum')).toBe('de');
    expect(languageOfText('We look for help with the books of our shop')).toBe('en');
    expect(languageOfText('')).toBe('en');
  });
});

describe('TermRarity', () => {
  it('lets a term say more the fewer texts have it', () => {
    const rarity = new TermRarity();
    for (const text of ['milk robot', 'milk cheese', 'milk']) rarity.count(countedTerms(termsOf(text)));
    expect(rarity.of(termNumber('milk'))).toBeCloseTo(Math.log(4 / 3.5), 12);
    expect(rarity.of(termNumber('robot'))).toBeCloseTo(Math.log(4 / 1.5), 12);
    expect(rarity.of(termNumber('unheard'))).toBeCloseTo(Math.log(8), 12);
    const kept = TermRarity.unpacked(rarity.texts, rarity.packed().toString('base64'));
    expect(kept.of(termNumber('milk'))).toBe(rarity.of(termNumber('milk')));
    expect(kept.of(termNumber('robot'))).toBe(rarity.of(termNumber('unheard')));
  });
});

describe('counted terms', () => {
  it('are the same after they have been kept, alone and together with others', () => {
    const texts = ['milk robot, milk', '', 'cheese'].map((text) => countedTerms(termsOf(text)));
    const packed = texts.map((terms) => packedTerms(terms).toString('base64'));
    const plain = ({ numbers, counts, from, to }: CountedTerms) =>
      Array.from({ length: to - from }, (_, at) => [numbers[from + at], counts[from + at]]);
    expect(unpackedTogether(packed).map(plain)).toEqual(texts.map(plain));
    expect(packed.map((one) => plain(unpackedTerms(one)))).toEqual(texts.map(plain));
    expect(new Map(plain(texts[0] as CountedTerms) as [number, number][]).get(termNumber('milk'))).toBe(2);
    expect(unpackedTerms(null)).toEqual(unpackedTerms(''));
  });
});
