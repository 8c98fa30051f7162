import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { compiled } from './page-words.ts';

const messageFile = /\/src\/i18n\/messages\/(?:da|en|de)\/(?!index\.ts)[\w-]+\.ts$/;

/** Parses the ICU messages of the shell at build time, so that no visitor downloads the parser (10 kB). */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
      },
    }),
    async load(id) {
      if (!messageFile.test(id)) return null;
      const words = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
      const lines = Object.entries(words).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(compiled(value))};`,
      );
      return { code: lines.join('\n'), map: null, moduleType: 'js' };
    },
  };
}
