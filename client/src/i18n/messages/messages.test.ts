import { describe, expect, it } from '@jest/globals';
import compileMessage from 'icu-minify/compile';
import { messages as da } from './da/index.ts';
import { messages as de } from './de/index.ts';
import { messages as en } from './en/index.ts';

const translations = { en, de };
const source = flatten(da);

describe.each(['en', 'de'] as const)('the words in %s', (language) => {
  const translated = flatten(translations[language]);

  it('fill every key of the Danish source and no other', () => {
    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('use the same values and tags as the Danish source', () => {
    const different = [...source].filter(
      ([key, words]) => argumentsOf(words).join() !== argumentsOf(translated.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('hold nothing empty', () => {
    expect([...translated].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('hold no Danish letters but in the platform’s own name', () => {
    const names = /Vækstbro|Kibæk|Ørre/g;
    expect([...translated].filter(([, words]) => /[æøåÆØÅ]/.test(words.replace(names, '')))).toEqual([]);
  });
});

it('the Danish words can be read by the formatter', () => {
  for (const words of source.values()) expect(() => compileMessage(words)).not.toThrow();
});

function flatten(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
      const name = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[name, value] as const] : [...flatten(value as object, name)];
    }),
  );
}

/** The names a message asks for, with the kind of each, sorted: `b:tag`, `count:2` (a plural), `name`. */
function argumentsOf(words: string): string[] {
  const found = new Set<string>();
  collectAll(compileMessage(words));
  return [...found].sort();

  function collectAll(message: unknown): void {
    if (Array.isArray(message)) message.forEach(collect);
  }

  function collect(node: unknown): void {
    if (!Array.isArray(node)) return;
    const [name, kind, ...rest]: unknown[] = node;
    if (typeof kind === 'number') {
      found.add(`${String(name)}:${kind}`);
      rest.filter(isObject).flatMap(Object.values).forEach(collectAll);
    } else {
      found.add(kind === undefined ? String(name) : `${String(name)}:tag`);
      [kind, ...rest].forEach(collect);
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

it('the comparison sees a value inside a plural inside a tag', () => {
  expect(argumentsOf('<p>{name} <b>{count, plural, one {# {unit}} other {#}}</b></p>')).toEqual([
    'b:tag',
    'count:2',
    'name',
    'p:tag',
    'unit',
  ]);
});
