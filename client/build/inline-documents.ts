import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const call = /graphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts each GraphQL document where it is used. As generated, one map holds the documents of all pages, so every visitor
 * would download every page's. A fragment serves types only once its operation holds it: nothing of it remains.
 */
export function inlineDocuments(root: string): Plugin {
  const generated = resolve(root, 'src/gql/graphql.ts');
  let documents: Record<string, unknown>;
  return {
    name: 'inline-documents',
    apply: 'build',
    async buildStart() {
      documents = (await import(pathToFileURL(generated).href)) as Record<string, unknown>;
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/') || !code.includes('graphql(')) return null;
      const inlined = code.replace(call, (_all, kind: string, name: string) => {
        if (kind === 'fragment') return '({})';
        const document =
          documents[`${name}${kind === 'query' ? 'Query' : 'Mutation'}Document`] ??
          documents[`${name}Document`];
        if (!document) throw new Error(`${id}: no generated document for ${name}; run the codegen script.`);
        return JSON.stringify(document);
      });
      return { code: inlined, map: null };
    },
  };
}
