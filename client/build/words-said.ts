import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The words of one language: part, then section (`events.form`), then what is said there. */
export type AllWords = Record<string, Record<string, unknown>>;

/** The sections that are said, by part. */
export type SectionsSaid = Map<string, Set<string>>;

const imported = /(?:from|import\(?)\s*'(?<path>\.[^']+\.tsx?)'/g;
const methods = '(?:\\.(?:rich|markup|raw|has))?';
// What may stand behind the name of a section in a key: the next name, or the end.
const ended = '(?=[.\'"`|])';

/** A module and all of ours that it stands on. */
export function sourcesOf(entry: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(entry) || !existsSync(entry) || /\/src\/(?:gql|i18n\/messages)\//.test(entry)) return known;
  known.add(entry);
  for (const { groups } of readFileSync(entry, 'utf8').matchAll(imported)) {
    if (groups?.path) sourcesOf(resolve(dirname(entry), groups.path), known);
  }
  return known;
}

/**
 * The sections whose words these sources name: `useTranslations('events.form')`, a whole key such as `'events.title'`,
 * or `t('form.title')` where `t` speaks for all of `events`. Where a source does not say which section it means, as in
 * `t(code)`, the whole part is taken: a word too many is better than one that is missing.
 */
export function sectionsSaid(sources: Iterable<string>, words: AllWords): SectionsSaid {
  const said: SectionsSaid = new Map();
  for (const text of sources) {
    for (const [part, sections] of Object.entries(words)) {
      const found = saidOf(part, Object.keys(sections), text);
      if (found.length > 0) said.set(part, new Set([...(said.get(part) ?? []), ...found]));
    }
  }
  return said;
}

function saidOf(part: string, sections: readonly string[], text: string): readonly string[] {
  if (!text.includes(part)) return [];
  const byKey = [...text.matchAll(new RegExp(`['"\`]${part}\\.(\\w*)(.)`, 'g'))].map(
    ([, name = '', next = '']) => (sections.includes(name) && '.\'"`|'.includes(next) ? name : null),
  );
  // `'part.…'` that leads to no section is a path or another word; one that a value completes may be any.
  if (new RegExp(`\`${part}\\.\\w*\\$\\{`).test(text)) return sections;
  const named = byKey.filter((name) => name !== null);
  const speakers = [
    ...text.matchAll(new RegExp(`(?:(\\w+) = )?use\\w*Translations(?:<|\\(\\s*)'${part}'`, 'g')),
  ];
  if (speakers.length === 0) return named;
  const names = new Set(speakers.map(([, name]) => name));
  const asWhole = [...names].some((name) => name === undefined || !saysLiterally(name, sections, text));
  return asWhole ? sections : [...named, ...literals(sections, text)];
}

/** Whether each use of this speaker names a section by its first word, there and then. */
function saysLiterally(name: string, sections: readonly string[], text: string): boolean {
  const key = `['"\`](?:${sections.join('|')})${ended}`;
  const call = `${methods}\\(\\s*(?:${key}|[^'"\`()]*\\?\\s*${key}[^'"\`]*['"\`]\\s*:\\s*${key})`;
  const uses = [...text.matchAll(new RegExp(`(?<![\\w.'])${name}(?=\\b)(?!\\s*[=:]|')`, 'g'))];
  return uses.every(({ index }) =>
    new RegExp(`^${name}(?:${call}|\\])`).test(text.slice(index, index + 400)),
  );
}

function literals(sections: readonly string[], text: string): string[] {
  return sections.filter((section) => new RegExp(`['"\`]${section}${ended}`).test(text));
}
