import type { Plugin } from 'vite';

/**
 * Takes out of the lists of what each page fetches first whatever the first script has fetched anyway. The lists stand in that
 * script, which everybody downloads: names of files hardly compress, and there are some for every page.
 */
export function knownToShell(): Plugin {
  const known = new Set<string>();
  return {
    name: 'known-to-shell',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: { resolveDependencies: (_file, needed) => needed.filter((file) => !known.has(file)) },
      },
    }),
    generateBundle: {
      // Before Vite writes the lists.
      order: 'pre',
      handler(_options, bundle) {
        const add = (name: string) => {
          const chunk = bundle[name];
          if (chunk?.type !== 'chunk' || known.has(name)) return;
          known.add(name);
          chunk.viteMetadata?.importedCss.forEach((css) => known.add(css));
          chunk.imports.forEach(add);
        };
        Object.values(bundle).forEach((file) => file.type === 'chunk' && file.isEntry && add(file.fileName));
      },
    },
  };
}
