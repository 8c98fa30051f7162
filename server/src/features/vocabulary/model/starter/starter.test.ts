import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listEscoFiles } from '../../esco/esco-files.ts';
import { readFacts } from '../../esco/facts.ts';
import { CONCEPTS } from '../concepts.ts';
import {
  STARTER_OCCUPATION_GROUPS,
  STARTER_OCCUPATIONS,
  STARTER_SKILL_GROUPS,
  STARTER_SKILLS,
} from './index.ts';

const GROUPS = [...STARTER_OCCUPATION_GROUPS, ...STARTER_SKILL_GROUPS];
const MEMBERS = [...STARTER_OCCUPATIONS, ...STARTER_SKILLS];
const ALL = [...GROUPS, ...MEMBERS];

/** Those that occur more than once. */
function twice(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe('the starter vocabulary', () => {
  it('has several hundred occupations and skills', () => {
    expect(STARTER_OCCUPATIONS.length).toBeGreaterThanOrEqual(320);
    expect(STARTER_SKILLS.length).toBeGreaterThanOrEqual(380);
  });

  it('has every id once, none of them a topic’s or an industry’s, and fit for addresses', () => {
    expect(twice([...CONCEPTS, ...ALL].map(({ id }) => id))).toEqual([]);
    expect(ALL.map(({ id }) => id).filter((id) => !/^(occupations?|skills?)-[a-z0-9-]+$/.test(id))).toEqual(
      [],
    );
  });

  it('names nothing twice in a language within occupations or skills', () => {
    for (const language of ['da', 'en', 'de'] as const) {
      for (const members of [STARTER_OCCUPATIONS, STARTER_SKILLS])
        expect(twice(members.map((member) => member[language].toLowerCase()))).toEqual([]);
      expect(ALL.filter((concept) => concept[language].trim() === '')).toEqual([]);
    }
  });

  it('says of every concept one other name at most once, and never its own', () => {
    const odd = MEMBERS.filter(({ also = {}, ...names }) =>
      (['da', 'en', 'de'] as const).some((language) => {
        const others = also[language] ?? [];
        return twice(others).length > 0 || others.includes(names[language]) || others.includes('');
      }),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('puts each in a group of its own scheme, and asks occupations for skills that are there, each once', () => {
    const occupationGroups = new Set(STARTER_OCCUPATION_GROUPS.map(({ id }) => id));
    const skillGroups = new Set(STARTER_SKILL_GROUPS.map(({ id }) => id));
    const skills = new Set(STARTER_SKILLS.map(({ id }) => id));
    expect(STARTER_OCCUPATIONS.filter(({ broader }) => !occupationGroups.has(broader))).toEqual([]);
    expect(STARTER_SKILLS.filter(({ broader }) => !skillGroups.has(broader))).toEqual([]);
    for (const { id, essential = [], optional = [] } of STARTER_OCCUPATIONS) {
      const asked = [...essential, ...optional];
      expect({ id, unknown: asked.filter((skill) => !skills.has(skill)), twice: twice(asked) }).toEqual({
        id,
        unknown: [],
        twice: [],
      });
    }
    expect(STARTER_SKILLS.filter(({ essential, optional }) => essential ?? optional)).toEqual([]);
  });

  it('has every address of ESCO at most once', () => {
    expect(twice(ALL.flatMap(({ uri }) => uri ?? []))).toEqual([]);
  });
});

const REAL = path.resolve('..', 'shared', 'data', 'esco');
const real = existsSync(REAL) ? describe : describe.skip;

real('beside ESCO 1.1.1 (skipped where it does not lie beside the checkout)', () => {
  it('has only addresses that ESCO knows, occupations as occupations and skills as skills', async () => {
    const known = new Map<string, string>();
    for (const file of await listEscoFiles([REAL])) {
      if (!['OCCUPATIONS', 'SKILLS', 'ISCO_GROUPS', 'SKILL_GROUPS'].includes(file.kind)) continue;
      for await (const fact of readFacts(file, () => undefined))
        if (fact.is === 'CONCEPT') known.set(fact.uri, `${fact.scheme} ${fact.isGroup}`);
    }
    const wrong = (concepts: readonly { id: string; uri: string | null }[], as: string) =>
      concepts.filter(({ uri }) => uri !== null && known.get(uri) !== as).map(({ id }) => id);
    expect(wrong(STARTER_OCCUPATIONS, 'OCCUPATION false')).toEqual([]);
    expect(wrong(STARTER_OCCUPATION_GROUPS, 'OCCUPATION true')).toEqual([]);
    expect(wrong(STARTER_SKILLS, 'SKILL false')).toEqual([]);
    expect(wrong(STARTER_SKILL_GROUPS, 'SKILL true')).toEqual([]);
  }, 60_000);
});
