import { createHash } from 'node:crypto';
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
 *
 * The built files are called after their page, in one folder that is called after all of them: the first script, which
 * everybody downloads, names one folder instead of three files for every page.
 */
export function pageWords(root: string): Plugin {
  const messages = resolve(root, 'src/i18n/messages');
  let isBuild = false;
  return {
    name: 'page-words',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async transform(code, id) {
      if (!id.endsWith('/src/app/routes.tsx')) return null;
      const paths = [...code.matchAll(pageImport)].map(({ groups }) => groups?.path ?? '');
      paths.forEach((path) =>
        sourcesOf(resolve(dirname(id), path)).forEach((source) => this.addWatchFile(source)),
      );
      const filled = code.replace(
        pageImport,
        (_all, path: string) => `page(() => import('${path}'), wordsOf('${nameOf(path)}'))`,
      );
      if (!isBuild) return { code: filled + whileDeveloping(paths.map(nameOf)), map: null };
      const files = await wordFiles(root, messages, paths.map(nameOf));
      const folder = `assets/words-${hashOf(files)}`;
      files.forEach((source, name) => {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      });
      return { code: filled + fromFolder(folder), map: null };
    },
    resolveId: (id) => (wordsId.test(id) ? `\0${id}` : null),
    async load(id) {
      const { page, language } = wordsId.exec(id)?.groups ?? {};
      if (!page || !language) return null;
      const said = saidBy(root, page, await readAll(resolve(messages, language)));
      return { code: wholeParts(resolve(messages, language), [...said.keys()]), moduleType: 'js' };
    },
  };
}

const nameOf = (path: string) => basename(path, '.page.tsx');

/** Where the built words are fetched from. Hoisted: it stands below the pages that call it. */
const fromFolder = (folder: string) => `
function wordsOf(page) {
  return (language) => import(/* @vite-ignore */ \`/${folder}/\${page}.\${language}.js\`);
}`;

function whileDeveloping(pages: readonly string[]): string {
  const files = pages.flatMap((page) =>
    languages.map((language) => `'${page}.${language}': () => import('page-words:${page}/${language}')`),
  );
  return `
function wordsOf(page) {
  return (language) => ({ ${files.join(', ')} })[\`\${page}.\${language}\`]();
}`;
}

/** What each page says in each language, by the name of its file. */
async function wordFiles(
  root: string,
  messages: string,
  pages: readonly string[],
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const words = await readAll(resolve(messages, language));
    for (const page of pages) {
      const chosen = Object.fromEntries(
        [...saidBy(root, page, words)].map(([part, names]) => [
          part,
          Object.fromEntries([...names].map((name) => [name, compiled(words[part]?.[name])])),
        ]),
      );
      files.set(`${page}.${language}.js`, `export default ${JSON.stringify(chosen)};`);
    }
  }
  return files;
}

/** The sections a page says, by part; without those that come with the shell. */
function saidBy(root: string, page: string, words: AllWords) {
  const sources = [...sourcesOf(resolve(root, 'src/pages', `${page}.page.tsx`))];
  const said = sectionsSaid(
    sources.map((source) => readFileSync(source, 'utf8')),
    words,
  );
  alwaysThere.forEach((part) => said.delete(part));
  return said;
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  files.forEach((source, name) => hash.update(name).update(source));
  return hash.digest('hex').slice(0, 8);
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
