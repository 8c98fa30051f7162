import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './build/compile-messages.ts';
import { inlineDocuments } from './build/inline-documents.ts';
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
    pageWords(root),
    compileMessages(),
    persistedDocuments(root),
    preloadFont(),
    precompress(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The kit is small and on every page: one file instead of a round trip for each of its components.
      output: {
        codeSplitting: { groups: [{ name: 'kit', test: /\/src\/(?:ui\/(?!form\/)|i18n\/(?!messages\/))/ }] },
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
