import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { CHECKOUT, inCheckout } from './checkout.ts';
import { compressFiles } from './compress-files.ts';
import { filesBelow, fingerprint, onceFor } from './fingerprint.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runNode } from './run.ts';

const SERVER_SOURCE = inCheckout('server', 'src');
const SERVER_BUILD = inCheckout('server', 'dist');
const CLIENT_BUILD = inCheckout('client', 'dist');

/** Whether a file belongs into the built server: source and data, not its tests, its commands or the embedded database. */
export function isServerSource(file: string): boolean {
  const relative = path.relative(SERVER_SOURCE, file).split(path.sep).join('/');
  return (
    /\.(ts|json)$/.test(relative) &&
    !relative.endsWith('.test.ts') &&
    !/^(cli|testing|platform\/postgres)\/|\/testing\//.test(relative)
  );
}

/** Compiles one source file of the server to its place in the given build folder; data are taken over as they are. */
export async function compileServerFile(file: string, into: string = SERVER_BUILD): Promise<void> {
  if (file.endsWith('.json')) return copyData(file, into);
  const target = path.join(into, path.relative(SERVER_SOURCE, file)).replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(file, { root: inCheckout('server'), cwd: inCheckout('server') });
  await mkdir(path.dirname(target), { recursive: true });
  const name = path.basename(target);
  await writeFile(target, map ? `${code}\n//# sourceMappingURL=${name}.map\n` : code);
  if (map) await writeFile(`${target}.map`, map);
}

async function copyData(file: string, into: string): Promise<void> {
  const target = path.join(into, path.relative(SERVER_SOURCE, file));
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(file, target);
}

/** Compiles the server when its sources have changed since the last time. */
export function buildServer(): Promise<'done' | 'known'> {
  return oneAtATime('build-server', async () => {
    const print = await fingerprint(['server/src', 'server/.swcrc', 'pnpm-lock.yaml'], (file) =>
      file.startsWith(SERVER_SOURCE) ? isServerSource(file) : true,
    );
    return onceFor('server', print, path.join(SERVER_BUILD, 'main.js'), async () => {
      const unfinished = inCheckout('server', `dist.${process.pid}`);
      try {
        const files = (await filesBelow(SERVER_SOURCE)).filter(isServerSource);
        await Promise.all(files.map((file) => compileServerFile(file, unfinished)));
        await replaceFolder(unfinished, SERVER_BUILD);
      } finally {
        await rm(unfinished, { recursive: true, force: true });
      }
    });
  });
}

/** Writes the types of the client's GraphQL documents when the schema or a document has changed. */
export function generateClientTypes(): Promise<'done' | 'known'> {
  return oneAtATime('client-types', async () => {
    const generated = inCheckout('client', 'src', 'gql');
    const print = await fingerprint(
      ['client/src', 'client/codegen.ts', 'schema/schema.graphql', 'pnpm-lock.yaml'],
      (file) => !file.startsWith(generated),
    );
    const cli = inCheckout('client', 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');
    return onceFor('client-types', print, path.join(generated, 'graphql.ts'), async () => {
      await runNode('Generating the client’s types', [cli, '--config', 'codegen.ts'], {
        cwd: inCheckout('client'),
      });
    });
  });
}

/** Builds the client when its sources have changed since the last time. */
export async function buildClient(): Promise<'done' | 'known'> {
  await generateClientTypes();
  return oneAtATime('build-client', async () => {
    const places = ['client', 'schema/schema.graphql', 'schema/src', 'pnpm-lock.yaml'];
    const print = await fingerprint(places, (file) => !isNotClientSource(file));
    return onceFor('client', print, path.join(CLIENT_BUILD, 'index.html'), async () => {
      const vite = inCheckout('client', 'node_modules', 'vite', 'bin', 'vite.js');
      const unfinished = `dist.${process.pid}`;
      try {
        await runNode('Building the client', [vite, 'build', '--outDir', unfinished, '--logLevel', 'warn'], {
          cwd: inCheckout('client'),
          env: { NODE_ENV: 'production' },
        });
        await compressFiles(inCheckout('client', unfinished));
        await replaceFolder(inCheckout('client', unfinished), CLIENT_BUILD);
      } finally {
        await rm(inCheckout('client', unfinished), { recursive: true, force: true });
      }
    });
  });
}

function isNotClientSource(file: string): boolean {
  const relative = path.relative(inCheckout('client'), file);
  return file.startsWith(CHECKOUT) && /^(dist|src[\\/]gql)|\.test\.tsx?$/.test(relative);
}

/** A server that runs from the old folder keeps what it has open; nobody ever sees half a build. */
async function replaceFolder(from: string, to: string): Promise<void> {
  const old = `${to}.old.${process.pid}`;
  await rename(to, old).catch(() => undefined);
  await rename(from, to);
  await rm(old, { recursive: true, force: true });
}
