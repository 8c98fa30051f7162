import { describe, expect, it } from '@jest/globals';
import { smallThesaurus } from '../../testing/small-thesaurus.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import { Linker } from '../linker.ts';

const linker = Linker.of(smallThesaurus);
const WORK = ['OCCUPATION', 'SKILL'] as const;

function found(text: string, language: LabelLanguage = 'da', k = 5): string[] {
  return linker.find(text, language, WORK, k).map(({ conceptId }) => conceptId);
}

describe('finding concepts by what is typed', () => {
  it('goes by the beginning of a name, the shorter first', () => {
    expect(found('svejs')).toEqual(['welding', 'welding-steel']);
  });

  it('goes by the beginning of any word, whatever the capitals and accents', () => {
    expect(found('RUSTF')).toEqual(['welding-steel']);
    expect(found('tomrer')[0]).toBe('carpenter');
    expect(found('toemr')[0]).toBe('carpenter');
  });

  it('goes by other names and says which', () => {
    expect(linker.find('bogholderi', 'da', WORK, 1)).toEqual([
      {
        conceptId: 'bookkeeping',
        matchedLabel: 'bogholderi',
        matchedLanguage: 'da',
        score: expect.closeTo(0.98, 9),
      },
    ]);
  });

  it('goes by names in other languages, after those in one’s own', () => {
    expect(found('welding')).toEqual(['welding']);
    expect(linker.find('Schreiner', 'da', WORK, 1)[0]).toMatchObject({
      conceptId: 'joiner',
      matchedLanguage: 'de',
    });
  });

  it('goes by the head of a compound', () => {
    expect(found('mekaniker')).toEqual(['bike-mechanic']);
    expect(found('projekt leder')[0]).toBe('project-manager');
  });

  it('forgives a mistake in a word of four letters or more, and two in eight', () => {
    expect(found('svjesning')[0]).toBe('welding');
    expect(found('bogfring')[0]).toBe('bookkeeping');
    expect(found('cykkelmekanikker')[0]).toBe('bike-mechanic');
    expect(found('snedkr')[0]).toBe('joiner');
    expect(found('smd')).toEqual([]);
  });

  it('puts what was typed to the end before what goes on, and mistakes last', () => {
    expect(found('smed')).toEqual(['smith', 'bike-mechanic']);
    expect(found('bager')[0]).toBe('baker');
  });

  it('looks at all words, in any order, and leaves small ones aside', () => {
    expect(found('stål svejse')).toEqual(['welding-steel']);
    expect(found('styring af forsyn')).toEqual(['supply-chain']);
    expect(found('svejse brød')).toEqual([]);
  });

  it('reads what is typed the way names are read, also while an ending is unfinished', () => {
    const typed = [
      'Bäcker/',
      'Bäcker/i',
      'Bäcker/in',
      'Bäcker/inn',
      'Bäcker/-innen',
      'Bäcker (m/w',
      'Bäcker (m/w/d)',
    ];
    for (const text of typed) expect([text, found(text, 'de')[0]]).toEqual([text, 'baker']);
    expect(found('Bäckr/in', 'de')[0]).toBe('baker');
    expect(found('styring af')).toEqual(['supply-chain']);
  });

  it('finds another name of two letters when it is typed to the end', () => {
    expect(found('PL')).toEqual(['project-manager']);
  });

  it('finds names of one letter and signs', () => {
    expect(found('c++')).toEqual(['cpp']);
    expect(found('c')).toContain('cpp');
  });

  it('keeps to the schemes and the number that are asked for, and offers no groups', () => {
    expect(linker.find('m', 'da', ['TOPIC'], 5)).toEqual([]);
    expect(linker.find('moms', 'da', ['TOPIC'], 5).map(({ conceptId }) => conceptId)).toEqual(['accounts']);
    expect(found('s', 'da', 2)).toHaveLength(2);
    expect(found('s', 'da', 0)).toEqual([]);
    expect(found('smedearbejde')).toEqual([]);
  });

  it('answers the same whoever has asked before', () => {
    const before = linker.find('svejs', 'da', WORK, 5);
    for (const text of ['smed', 's', 'svjesning', 'stål svejse', '']) linker.find(text, 'de', WORK, 9);
    expect(linker.find('svejs', 'da', WORK, 5)).toEqual(before);
  });
});
