import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallThesaurus } from '../../testing/small-thesaurus.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import { Linker } from '../linker.ts';

const linker = Linker.of(smallThesaurus);

/** What a text speaks of, with the very words that say so. */
function read(text: string, language: LabelLanguage = 'da'): Record<string, string[]> {
  return Object.fromEntries(
    linker
      .link(text, language)
      .map(({ conceptId, spans }) => [conceptId, spans.map(({ start, end }) => text.slice(start, end))]),
  );
}

describe('linking a text', () => {
  it('finds occupations and skills in sentences of each language, and the words that name them', () => {
    expect(read('Jeg er uddannet tømrer og mangler hjælp til bogføring.')).toEqual({
      carpenter: ['tømrer'],
      bookkeeping: ['bogføring'],
    });
    expect(read('I am a baker, and I need help with bookkeeping.', 'en')).toEqual({
      baker: ['baker'],
      bookkeeping: ['bookkeeping'],
    });
    expect(read('Ich bin gelernte Tischlerin und brauche Hilfe bei der Buchführung.', 'de')).toEqual({
      joiner: ['Tischlerin'],
      bookkeeping: ['Buchführung'],
    });
  });

  it('knows the forms of a word, and other names of a thing', () => {
    expect(read('Vi svejser porte.')).toEqual({ welding: ['svejser'] });
    expect(read('Klejnsmeden i byen stoppede.')).toEqual({ smith: ['Klejnsmeden'] });
  });

  it('reads the head of a compound where nothing names the whole', () => {
    expect(read('Hun er kunstsmed.')).toEqual({ smith: ['kunstsmed'] });
    expect(read('Han er cykelsmed.')).toEqual({ 'bike-mechanic': ['cykelsmed'] });
  });

  it('takes the longer of overlapping names, also when small words stand between', () => {
    expect(read('Jeg kan svejse i rustfrit stål.')).toEqual({ 'welding-steel': ['svejse i rustfrit stål'] });
  });

  it('does not read across a stop', () => {
    expect(read('Jeg kan svejse. Rustfrit. Stål.')).toEqual({ welding: ['svejse'] });
  });

  it('reads an English name in a Danish text where it is said in full', () => {
    expect(read('Vi mangler en til supply chain management.')).toEqual({
      'supply-chain': ['supply chain management'],
    });
    expect(read('Vi har en supply.')).toEqual({});
  });

  it('tells what somebody does from who does it', () => {
    expect(read('Vi bygger huse.')).toEqual({});
    expect(read('En bygmester hjalp os.')).toEqual({ builder: ['bygmester'] });
  });

  it('does not take media for media law', () => {
    expect(read('Vi vil på sociale medier.')).toEqual({});
    expect(read('Jeg underviser i medieret.')).toEqual({ 'media-law': ['medieret'] });
  });

  it('finds topics and industries by either half of their names, beside what people work as', () => {
    expect(read('Snedker med styr på moms og møbler')).toEqual({
      joiner: ['Snedker'],
      accounts: ['moms'],
      furniture: ['møbler'],
    });
  });

  it('tells everywhere a concept is named, in the order of the text', () => {
    expect(read('Svejsning er vores fag. Svejsning i dag, svejsning i morgen.')).toEqual({
      welding: ['Svejsning', 'Svejsning', 'svejsning'],
    });
  });

  it('never offers groups', () => {
    expect(Object.keys(read('Svejsning og smedearbejde'))).not.toContain('crafts');
  });

  it('speaks of what is denied too: it reads words, not what is meant', () => {
    expect(read('Jeg kan ikke svejse.')).toEqual({ welding: ['svejse'] });
  });
});

describe('words of protected traits', () => {
  it.each<[LabelLanguage, string]>([
    ['da', 'Kvinde på 52 fra Syrien, taler arabisk, muslim, med slidgigt, passer ældre.'],
    ['en', 'A woman of 52 with arthritis, Arabic by origin, a Muslim, old and pregnant.'],
    ['de', 'Frau, 52 Jahre alt, arabisch, muslimisch, schwanger, mit Rheuma.'],
  ])('are linked to nothing (%s)', (language, text) => {
    expect(read(text, language)).toEqual({});
  });

  it('leave a trade alone that has one inside of its name', () => {
    expect(read('Vi arbejder med ældrepleje.')).toEqual({ 'elder-care': ['ældrepleje'] });
  });
});

describe('whatever is written', () => {
  it('ends, within the text, with scores from 0 to 1 and spans in order that do not overlap', () => {
    const words = fc.constantFrom(
      'svejse',
      'rustfrit',
      'stål',
      'møbler',
      'og',
      '.',
      ',',
      'æ',
      '🚜',
      '\ud800',
      '\0',
      'smed',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<LabelLanguage>('da', 'en', 'de'), (text, language) => {
        const links = linker.link(text, language);
        expect(links.length).toBeLessThanOrEqual(20);
        for (const { score, spans } of links) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
