import { describe, expect, it } from '@jest/globals';
import { Thesaurus, type ThesaurusConcept } from '../../../vocabulary/index.ts';
import type { WordLanguage } from '../words/index.ts';
import { OccupationSimilarity } from './index.ts';

const occupation = (
  id: string,
  group: string,
  labels: Readonly<Partial<Record<WordLanguage, readonly string[]>>>,
): ThesaurusConcept => ({
  id,
  uri: null,
  scheme: 'OCCUPATION',
  isGroup: false,
  labels: Object.entries(labels).flatMap(([language, texts]) =>
    texts.map((text, at) => ({ language, kind: at === 0 ? 'PREFERRED' : 'ALTERNATIVE', text }) as const),
  ),
  descriptions: {},
  broaderIds: [group],
});

const group = (id: string): ThesaurusConcept => ({
  ...occupation(id, '', {}),
  isGroup: true,
  broaderIds: [],
});

const THESAURUS = new Thesaurus(
  'test',
  [
    group('building'),
    group('selling'),
    group('health'),
    occupation('carpenter', 'building', {
      en: ['carpenter', 'joiner'],
      de: ['Zimmerer', 'Tischler'],
      da: ['tømrer', 'snedker'],
    }),
    occupation('bricklayer', 'building', {
      en: ['bricklayer', 'mason'],
      de: ['Maurer'],
      da: ['murer'],
    }),
    occupation('salesperson', 'selling', {
      en: ['shop assistant', 'salesperson', 'retail sales assistant'],
      de: ['Verkäufer', 'Einzelhandelskaufmann'],
      da: ['ekspedient', 'salgsassistent'],
    }),
    occupation('nurse', 'health', {
      en: ['nurse', 'registered nurse'],
      de: ['Krankenpfleger', 'Krankenpflegefachfrau'],
      da: ['sygeplejerske'],
    }),
  ],
  [
    { occupationId: 'carpenter', skillId: 'wood', isEssential: true },
    { occupationId: 'carpenter', skillId: 'drawings', isEssential: true },
    { occupationId: 'bricklayer', skillId: 'mortar', isEssential: true },
    { occupationId: 'bricklayer', skillId: 'drawings', isEssential: false },
    { occupationId: 'salesperson', skillId: 'customers', isEssential: true },
    { occupationId: 'nurse', skillId: 'care', isEssential: true },
  ],
);

const similarity = (language: WordLanguage) => new OccupationSimilarity(THESAURUS, { language });

describe('OccupationSimilarity', () => {
  it('knows two names of one occupation that share no letter', () => {
    const { score, parts, evidence } = similarity('en').of('joiner', 'carpenter');
    expect(parts.wording).toBeLessThan(0.05);
    expect(score).toBeGreaterThan(0.6);
    expect(evidence).toEqual({
      occupationIds: ['carpenter'],
      skillIds: ['wood', 'drawings'],
      words: [],
    });
  });

  it('puts an occupation with a common skill and group above one with neither', () => {
    const english = similarity('en');
    const score = (title: string) => english.of('carpenter', title).score;
    expect(score('joiner')).toBeGreaterThan(score('mason'));
    expect(score('mason')).toBeGreaterThan(score('nurse'));
    expect(score('nurse')).toBeLessThan(0.1);
  });

  it('gives 1 to a title and itself, and the parts sum to the score', () => {
    const english = similarity('en');
    expect(english.of('carpenter', 'carpenter').score).toBeCloseTo(1, 9);
    expect(english.of('zebra whisperer', 'zebra whisperer').score).toBeCloseTo(1, 9);
    const { score, parts } = english.of('carpenter', 'shop assistant');
    expect(parts.concepts + parts.skills + parts.wording).toBe(score);
  });

  it('is the same from both sides', () => {
    const english = similarity('en');
    expect(english.of('joiner', 'mason').score).toBeCloseTo(english.of('mason', 'joiner').score, 12);
  });

  it('gives 0 when a title has no word', () => {
    expect(similarity('en').of('', 'carpenter').score).toBe(0);
    expect(similarity('en').of('', '').score).toBe(0);
  });

  it('links titles that differ in sex, age or form of address alone to the same occupations with the same score', () => {
    for (const [language, reference, titles] of [
      [
        'en',
        'salesperson',
        ['salesman', 'saleswoman', 'young salesman', 'male salesperson', 'salesperson (m/f/x)'],
      ],
      [
        'de',
        'Verkäufer',
        ['Verkäuferin', 'Verkäufer/in', 'Verkäufer (m/w/d)', 'Verkäufer*innen', 'junge Verkäuferin'],
      ],
      ['de', 'Einzelhandelskaufmann', ['Einzelhandelskauffrau', 'Einzelhandelskaufmann/-frau']],
      ['de', 'Krankenpfleger', ['Krankenpflegerin', 'ältere Krankenpflegerin', 'Krankenpfleger (w/m/d)']],
      ['da', 'ekspedient', ['ung ekspedient', 'kvindelig ekspedient']],
    ] as const) {
      const own = similarity(language);
      const wanted = own.read('Koch');
      for (const title of titles) {
        expect([title, own.occupationsOf(own.read(title))]).toEqual([
          title,
          own.occupationsOf(own.read(reference)),
        ]);
        expect(own.compare(wanted, own.read(title))).toEqual(own.compare(wanted, own.read(reference)));
        expect(own.of(reference, title).score).toBeCloseTo(1, 9);
      }
    }
  });

  it('links titles that differ in level alone to the same occupations', () => {
    const own = similarity('en');
    const occupations = (title: string) => own.occupationsOf(own.read(title));
    expect(occupations('senior carpenter')).toEqual(occupations('carpenter'));
    expect(occupations('Carpenter II')).toEqual(occupations('carpenter'));
    const german = similarity('de');
    expect(german.occupationsOf(german.read('leitende Krankenpflegerin'))).toEqual(
      german.occupationsOf(german.read('Krankenpfleger')),
    );
  });

  it('reads what titles shorten', () => {
    expect(similarity('en').of('RN', 'registered nurse').score).toBeCloseTo(1, 9);
    expect(similarity('en').of('Asst. carpenter', 'assistant carpenter').score).toBeCloseTo(1, 9);
  });

  it('lets words that many of the titles at hand have tell less', () => {
    const many = new OccupationSimilarity(THESAURUS, {
      language: 'en',
      seen: Array.from({ length: 50 }, (_, at) => `fjord ${at}`),
    });
    const few = similarity('en');
    const wording = (own: OccupationSimilarity) => own.of('fjord zebra', 'fjord panda').parts.wording;
    expect(wording(many)).toBeLessThan(wording(few));
  });
});
