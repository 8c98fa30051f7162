import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Lays the list of known documents (hash → text) beside the built client, for the server to read. */
export function persistedDocuments(root: string): Plugin {
  return {
    name: 'persisted-documents',
    apply: 'build',
    async generateBundle() {
      const source = await readFile(resolve(root, 'src/gql/persisted-documents.json'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
    },
  };
}
