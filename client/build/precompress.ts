import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const smallest = 1024;
const text = /\.(?:js|css|html|svg)$/;
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Lays each text file beside itself in brotli and gzip, so that the server sends it without compressing again. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const texts = Object.values(bundle).flatMap((file) => {
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          return text.test(file.fileName) && source.length >= smallest
            ? [{ name: file.fileName, source }]
            : [];
        });
        await Promise.all(
          texts.map(async ({ name, source }) => {
            const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
            this.emitFile({ type: 'asset', fileName: `${name}.br`, source: await brotli(source, quality) });
            this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: await gz(source, { level: 9 }) });
          }),
        );
      },
    },
  };
}
