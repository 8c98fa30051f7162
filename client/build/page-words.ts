import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const pageImport = /page\(\s*\(\) => import\('(?<path>[^']+)'\),?\s*\)/g;
const imported = /(?:from|import\(?)\s*'(?<path>\.[^']+\.tsx?)'/g;

/**
 * Tells each route which words its page says, by reading the sources the page is made of. So a visitor to the front
 * page does not download the words of the adviser's desk, and no list has to be kept by hand.
 */
export function pageWords(root: string): Plugin {
  const messages = resolve(root, 'src/i18n/messages/da');
  return {
    name: 'page-words',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/app/routes.tsx')) return null;
      const parts = readdirSync(messages)
        .filter((file) => file !== 'index.ts')
        .map((file) => file.replace(/\.ts$/, ''));
      const filled = code.replace(pageImport, (_all, path: string) => {
        const sources = sourcesOf(resolve(dirname(id), path));
        sources.forEach((source) => this.addWatchFile(source));
        return `page(() => import('${path}'), ${JSON.stringify(partsSaid(sources, parts))})`;
      });
      return { code: filled, map: null };
    },
  };
}

/** The parts whose words these sources name: `useTranslations('events…')`, or a whole key such as `'events.title'`. */
export function partsSaid(sources: Iterable<string>, parts: readonly string[]): string[] {
  const text = [...sources].map((source) => readFileSync(source, 'utf8')).join('\n');
  return parts.filter((part) =>
    new RegExp(`Translations\\(\\s*'${part}'|['"\`]${part}\\.(?:\\w|\\$\\{)`).test(text),
  );
}

/** A module and all of ours that it stands on. */
export function sourcesOf(entry: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(entry) || !existsSync(entry) || /\/src\/(?:gql|i18n\/messages)\//.test(entry)) return known;
  known.add(entry);
  for (const { groups } of readFileSync(entry, 'utf8').matchAll(imported)) {
    if (groups?.path) sourcesOf(resolve(dirname(entry), groups.path), known);
  }
  return known;
}
