import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The most JavaScript a page may need when it is the first one opened: gzipped as it is served, with shell and words, in kB of 1,000. */
const bars = { reading: 150, form: 175, organiser: 225, desk: 260 };

/** The most CSS, likewise. */
const cssBar = 20;

/** The pages that are worked in rather than read, and may weigh more. Every other page is one that is read. */
const heavier: Record<string, keyof typeof bars> = {
  'admin-organisations': 'organiser',
  'admin-people': 'organiser',
  'audit-log': 'organiser',
  'business-new': 'form',
  candidate: 'form',
  'candidate-new': 'form',
  cohort: 'desk',
  'cohort-ranking': 'form',
  cohorts: 'desk',
  desk: 'desk',
  'desk-mentors': 'desk',
  hiring: 'form',
  invitation: 'form',
  invitations: 'organiser',
  'log-in': 'form',
  match: 'form',
  'own-mentor': 'form',
  password: 'form',
  'profile-new': 'form',
  queue: 'desk',
  request: 'form',
  rules: 'desk',
  'sign-ups': 'organiser',
  'taker-new': 'form',
  'vacancy-new': 'form',
  'my-vacancy': 'form',
  interest: 'form',
  'my-business': 'form',
  taker: 'desk',
  thread: 'form',
};

type Weight = { page: string; script: number; words: number; bar: number; css: number };

/** Prints what each page weighs, and ends the build when one needs more than its kind may. */
export function pageBudgets(): Plugin {
  return {
    name: 'page-budgets',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const weights = weigh(bundle).toSorted((a, b) => room(a) - room(b));
        this.info(`first load, kB gzipped\n${tableOf(weights)}`);
        const tooHeavy = weights.filter((weight) => room(weight) < 0 || weight.css > cssBar);
        if (tooHeavy.length > 0) this.error(`These pages need more than they may:\n${tableOf(tooHeavy)}`);
      },
    },
  };
}

function weigh(bundle: Rolldown.OutputBundle): Weight[] {
  const sizes = new Map(
    Object.values(bundle).map((file) => [
      file.fileName,
      gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length / 1000,
    ]),
  );
  const sum = (names: Iterable<string>) => [...names].reduce((kB, name) => kB + (sizes.get(name) ?? 0), 0);
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const shell = chunks.filter(({ isEntry }) => isEntry);
  return chunks.flatMap((chunk) => {
    const file = chunk.facadeModuleId ?? '';
    const page = /\/src\/pages\/(?<name>.+)\.page\.tsx$/.exec(file)?.groups?.name;
    if (!page) return [];
    const needed = withImports([...shell, chunk], new Map(chunks.map((each) => [each.fileName, each])));
    const css = new Set([...needed].flatMap((each) => [...(each.viteMetadata?.importedCss ?? [])]));
    const words = heaviestWords(Object.values(bundle), page, sum);
    const script = sum([...needed].map(({ fileName }) => fileName)) + words;
    return [{ page, script, words, bar: bars[heavier[page] ?? 'reading'], css: sum(css) }];
  });
}

/** The chunks and all that they import at once. */
function withImports(first: readonly Chunk[], chunks: ReadonlyMap<string, Chunk>): ReadonlySet<Chunk> {
  const needed = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    chunk.imports.forEach((name) => add(chunks.get(name)));
  };
  first.forEach(add);
  return needed;
}

/** The words of the page and the shell in the language that has the longest ones; nobody fetches two. */
function heaviestWords(
  files: readonly (Chunk | Rolldown.OutputAsset)[],
  page: string,
  sum: (names: Iterable<string>) => number,
): number {
  const inLanguage = (language: string) => {
    const isOfPage = new RegExp(`/words-\\w+/${page}\\.${language}\\.js$`);
    const isOfShell = new RegExp(`/messages/${language}/(?:shell|ui)\\.ts$`);
    const said = files.filter((file) =>
      file.type === 'chunk' ? isOfShell.test(file.facadeModuleId ?? '') : isOfPage.test(file.fileName),
    );
    if (said.length !== 3) throw new Error(`${page} has no words in ${language}.`);
    return sum(said.map(({ fileName }) => fileName));
  };
  return Math.max(...['da', 'en', 'de'].map(inLanguage));
}

function room({ script, bar }: Weight): number {
  return bar - script;
}

function tableOf(weights: readonly Weight[]): string {
  const lines = weights.map(({ page, script, words, bar, css }) =>
    [
      page.padEnd(24),
      script.toFixed(1).padStart(6),
      `of ${bar}`,
      `words ${words.toFixed(1).padStart(4)}`,
      `css ${css.toFixed(1)}`,
    ].join('  '),
  );
  return lines.join('\n');
}
