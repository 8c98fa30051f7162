import type { Plugin } from 'vite';

const library = '@0no-co/graphql.web';
const prefix = '\0without-parser:';

/** Documents are parsed at build time (`inline-documents.ts`), so that no visitor downloads the parser. */
export function noGraphqlParser(): Plugin {
  return {
    name: 'no-graphql-parser',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id !== library) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && `${prefix}${found.id}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const path = JSON.stringify(id.slice(prefix.length));
      // What stands here by name goes before what is passed on.
      return `export * from ${path};
export function parse() { throw new Error('Documents are parsed when the client is built.'); }`;
    },
  };
}
