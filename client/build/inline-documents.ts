import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

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
    // Before TypeScript is stripped, so that what is replaced is what was written.
    enforce: 'pre',
    async buildStart() {
      documents = (await import(pathToFileURL(generated).href)) as Record<string, unknown>;
    },
    transform(code, id) {
      if (id.includes('/src/gql/')) return { code, map: null, moduleSideEffects: false };
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(')) return null;
      const inlined = code.replace(call, (_all, kind: string, name: string) => {
        if (kind === 'fragment') return '({})';
        const document = documents[`${name}Document`];
        if (!document) throw new Error(`${id}: no generated document for ${name}; run the codegen script.`);
        return `(${JSON.stringify(document)})`;
      });
      if (/\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`/.test(inlined)) {
        throw new Error(`${id}: a document must be a plain template: graphql(\`query Name …\`).`);
      }
      return { code: inlined, map: null };
    },
  };
}
