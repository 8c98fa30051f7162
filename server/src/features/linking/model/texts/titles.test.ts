import { describe, expect, it } from '@jest/globals';
import type { LabelLanguage } from '../labels/label-list.ts';
import { wordsOf } from '../words/index.ts';
import { headOfName, saysHead } from './head-of-name.ts';
import { openingTitle } from './opening-title.ts';
import { LEAST_PROBABILITY, occupationNamed, withTitle } from './with-title.ts';

describe('what a text begins with', () => {
  it('is a title up to the first stop or line, where nobody tells anything', () => {
    for (const [text, title] of [
      ['Frisør med tre saloner', 'Frisør med tre saloner'],
      ['Tidl. bankrådgiver for erhverv', 'Tidl. bankrådgiver for erhverv'],
      ['Tømrer. Har bygget huse i tyve år', 'Tømrer'],
      ['Den første ansættelse\nVi var fire, og så kom Per.', 'Den første ansættelse'],
      ['  Smed!', '  Smed'],
      ['Vi bygger huse af træ', null],
      ['et to tre fire fem seks syv otte ni', null],
      ['', null],
      ['…', null],
    ] as const)
      expect([text, openingTitle(text, 'da')]).toEqual([text, title]);
  });

  it('has its words of protected traits blanked, and moves no letter', () => {
    expect(openingTitle('Kvindelig smed fra Syrien', 'da')).toBe('          smed fra Syrien');
    expect(openingTitle('Junge Tischlerin', 'de')).toBe('      Tischlerin');
  });
});

describe('the head of a name', () => {
  it('is the word that says who somebody is', () => {
    for (const [name, language, head] of [
      ['butikschef i supermarked', 'da', 'butikschef'],
      ['bager — konditor', 'da', 'bager'],
      ['Fachkraft für Lagerlogistik', 'de', 'fachkraft'],
      ['Zerspanungsmechaniker/Zerspanungsmechanikerin', 'de', 'zerspanungsmechaniker'],
      ['director of operations', 'en', 'director'],
      ['shop floor manager', 'en', 'manager'],
    ] as const)
      expect([name, headOfName(name, language)?.folded]).toEqual([name, head]);
    expect(headOfName('—', 'da')).toBeNull();
  });

  it('is said by its forms and by compounds of it, not by what is only about it', () => {
    const says = (word: string, name: string, language: LabelLanguage) =>
      saysHead(wordsOf(word, language)[0]!, headOfName(name, language)!, language);
    expect(says('Svejsere', 'svejser', 'da')).toBe(true);
    expect(says('møbelsnedker', 'snedker', 'da')).toBe(true);
    expect(says('arkitekt', 'IT-systemarkitekt', 'da')).toBe(true);
    expect(says('Köchin', 'Koch', 'de')).toBe(true);
    expect(says('Strik', 'strikker', 'da')).toBe(false);
    expect(says('venteliste', 'koordinator af venteliste', 'da')).toBe(false);
  });
});

describe('the occupation of a title', () => {
  const title = 'Smed med butik';
  const ranked = (score: number, label: string, evidence = [{ start: 0, end: 4 }]) => [
    { conceptId: 'smith', score, label, evidence },
  ];
  const named = (score: number, label: string) =>
    occupationNamed({ title, language: 'da', ranked: ranked(score, label) });

  it('is the best one that is probable and whose head is said', () => {
    expect(named(LEAST_PROBABILITY, 'smed')).toEqual({
      conceptId: 'smith',
      score: LEAST_PROBABILITY,
      spans: [{ start: 0, end: 4 }],
    });
    expect(named(LEAST_PROBABILITY - 0.01, 'smed')).toBeNull();
    expect(named(0.99, 'chef for smede')).toBeNull();
    expect(occupationNamed({ title, language: 'da', ranked: ranked(0.99, 'smed', []) })).toBeNull();
    expect(occupationNamed({ title, language: 'da', ranked: [] })).toBeNull();
  });

  it('stands in the place of other occupations of the same words, and leaves the rest', () => {
    const link = (conceptId: string, score: number, start: number, end: number) => ({
      conceptId,
      score,
      spans: [{ start, end }],
    });
    const links = [link('armourer', 0.9, 0, 4), link('forging', 0.85, 0, 4), link('shopkeeper', 0.82, 9, 14)];
    const isOccupation = (id: string) => id !== 'forging';
    expect(withTitle(links, link('smith', 0.6, 0, 4), isOccupation)).toEqual([
      links[1],
      links[2],
      link('smith', 0.6, 0, 4),
    ]);
    expect(withTitle(links, link('armourer', 0.95, 0, 4), isOccupation)[0]).toEqual(
      link('armourer', 0.95, 0, 4),
    );
  });
});
