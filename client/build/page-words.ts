import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compileMessage from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { sectionsSaid, sourcesOf, type AllWords } from './words-said.ts';

const languages = ['da', 'en', 'de'];
const pageImport = /page\(\s*\(\) => import\('(?<path>[^']+)'\),?\s*\)/g;
const wordsId = /^\0?page-words:(?<page>[\w-]+)\/(?<language>\w\w)$/;
/** These come with the shell. */
const alwaysThere = new Set(['shell', 'ui']);

/**
 * Gives each page one file of words a language, with the sections it says and no others, by reading the sources the
 * page is made of. So a visitor to the front page does not download the words of the adviser's desk, a page asks for
 * its words once, and no list has to be kept by hand.
 */
export function pageWords(root: string): Plugin {
  let isBuild = false;
  return {
    name: 'page-words',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    transform(code, id) {
      if (!id.endsWith('/src/app/routes.tsx')) return null;
      const filled = code.replace(pageImport, (_all, path: string) => {
        sourcesOf(resolve(dirname(id), path)).forEach((source) => this.addWatchFile(source));
        const loads = languages.map(
          (language) => `${language}: () => import('page-words:${basename(path, '.page.tsx')}/${language}')`,
        );
        return `page(() => import('${path}'), { ${loads.join(', ')} })`;
      });
      return { code: filled, map: null };
    },
    resolveId: (id) => (wordsId.test(id) ? `\0${id}` : null),
    async load(id) {
      const { page, language } = wordsId.exec(id)?.groups ?? {};
      if (!page || !language) return null;
      const folder = resolve(root, 'src/i18n/messages', language);
      const words = await readAll(folder);
      const sources = [...sourcesOf(resolve(root, 'src/pages', `${page}.page.tsx`))];
      const said = sectionsSaid(
        sources.map((source) => readFileSync(source, 'utf8')),
        words,
      );
      alwaysThere.forEach((part) => said.delete(part));
      if (!isBuild) return { code: wholeParts(folder, [...said.keys()]), moduleType: 'js' };
      const chosen = Object.fromEntries(
        [...said].map(([part, names]) => [
          part,
          Object.fromEntries([...names].map((name) => [name, compiled(words[part]?.[name])])),
        ]),
      );
      return { code: `export default ${JSON.stringify(chosen)};`, moduleType: 'js' };
    },
  };
}

/** While one develops: the parts themselves, so that a changed word is seen at once. */
function wholeParts(folder: string, parts: readonly string[]): string {
  const imports = parts.map(
    (part) => `import { ${part} } from ${JSON.stringify(resolve(folder, `${part}.ts`))};`,
  );
  return `${imports.join('\n')}\nexport default { ${parts.join(', ')} };`;
}

async function readAll(folder: string): Promise<AllWords> {
  const parts = readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => basename(file, '.ts'));
  const read = await Promise.all(
    parts.map(async (part) => {
      const words = (await import(pathToFileURL(resolve(folder, `${part}.ts`)).href)) as AllWords;
      return [part, words[part] ?? {}] as const;
    }),
  );
  return Object.fromEntries(read);
}

/** Parses the ICU messages of a tree at build time, so that no visitor downloads the parser. */
export function compiled(value: unknown): unknown {
  if (typeof value === 'string') return compileMessage(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]));
}
