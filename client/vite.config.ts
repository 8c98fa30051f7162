import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './build/compile-messages.ts';
import { inlineDocuments } from './build/inline-documents.ts';
import { knownToShell } from './build/known-to-shell.ts';
import { noGraphqlParser } from './build/no-graphql-parser.ts';
import { pageBudgets } from './build/page-budgets.ts';
import { pageWords } from './build/page-words.ts';
import { persistedDocuments } from './build/persisted-documents.ts';
import { precompress } from './build/precompress.ts';
import { preloadFont } from './build/preload-font.ts';

const api = process.env.API_URL ?? 'http://localhost:4000';
const root = import.meta.dirname;

// No source maps are published, and nothing is loaded from anywhere but our own origin.
export default defineConfig({
  root,
  plugins: [
    react(),
    inlineDocuments(root),
    noGraphqlParser(),
    pageWords(root),
    knownToShell(),
    compileMessages(),
    persistedDocuments(root),
    preloadFont(),
    pageBudgets(),
    precompress(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What stands on almost every page is one file, and so is what forms are made of, instead of a round trip for each
      // component. What only a few pages use, such as the desk's, comes with them.
      output: {
        // Every page's files are named in the first script: short names are less to fetch.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:8][extname]',
        codeSplitting: {
          groups: [
            // The shell forgets drafts on logging out, and needs nothing else of the forms.
            { name: 'drafts', test: /\/draft-storage\.ts$/, priority: 5 },
            // Not the fields one types in: they know what a phone number looks like, which takes 3 kB.
            {
              name: 'kit',
              test: /^(?!.*(?:\/ui\/text-|\/text-guard)).*\.(?:js|mjs|tsx?)$/,
              minShareCount: 20,
              priority: 4,
            },
            { name: 'typed', test: /\/ui\/text-|\/schema\/src\/text-guard/, minShareCount: 4, priority: 3 },
            {
              name: 'form',
              test: /\/(?:react-hook-form|@hookform|zod|ui\/form)\//,
              minShareCount: 4,
              priority: 2,
            },
            { name: 'fields', test: /\/src\/ui\//, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/health',
        '/outbox',
        '/my-data.json',
        '^/(tickets|events)/[^/]+/[a-z-]+\\.(ics|csv)$',
      ].map((path) => [path, { target: api }]),
    ),
  },
});
