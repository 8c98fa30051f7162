import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const run = promisify(execFile);

/** A Chromium that starts on this machine, and what it needs to be started with. */
export type Browser = { executablePath: string; env: Record<string, string>; from: string };

/** What the choice depends on; a test says other things here than the machine. */
export type Machine = {
  chromiumPath: string | undefined;
  systemPaths: string[];
  playwrightPath: string;
  starts(executablePath: string, env?: Record<string, string>): Promise<boolean>;
  unpack(): Promise<string>;
};

/**
 * Finds the browser for the journeys: the one CHROMIUM_PATH names, one that is installed, Playwright's own, or the one
 * that came with the packages, so that nothing has to be installed by hand.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<Browser> {
  const { chromiumPath, systemPaths, playwrightPath, starts, unpack } = machine;
  if (chromiumPath) {
    if (await starts(chromiumPath)) return { executablePath: chromiumPath, env: {}, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${chromiumPath}, but no Chromium starts there.`);
  }
  for (const executablePath of systemPaths) {
    if (await starts(executablePath)) return { executablePath, env: {}, from: 'system' };
  }
  if (await starts(playwrightPath)) return { executablePath: playwrightPath, env: {}, from: 'Playwright' };
  const folder = await unpack();
  const executablePath = path.join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  // Its own libraries only where the machine has none: they are older than most machines'.
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }]) {
    if (await starts(executablePath, env)) return { executablePath, env, from: 'packages' };
  }
  throw new Error('No Chromium starts on this machine: install one, or name one with CHROMIUM_PATH.');
}

function thisMachine(): Machine {
  return {
    chromiumPath: process.env['CHROMIUM_PATH'] || undefined,
    systemPaths: systemPaths(),
    playwrightPath: chromium.executablePath(),
    starts,
    unpack: unpackFromPackages,
  };
}

function systemPaths(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const installed = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...installed].filter(
    (file) => existsSync(file),
  );
}

/** Some systems have a `chromium` that only says how to install one: it must tell its version. */
async function starts(executablePath: string, env: Record<string, string> = {}): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await run(executablePath, ['--version'], {
      timeout: 20_000,
      env: { ...process.env, ...env },
    });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
}

/** Unpacks the Chromium of the npm package once, into the checkout's cache. */
async function unpackFromPackages(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = path.resolve(path.dirname(entry), '..', 'bin');
  const { version } = createRequire(import.meta.url)(
    path.resolve(path.dirname(entry), '..', 'package.json'),
  ) as { version: string };
  const folder = path.resolve(import.meta.dirname, '../../.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    // The package unpacks into the temporary folder of its process; a process of its own gets a folder of its own.
    const files = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    const script = `const { inflate } = await import(${JSON.stringify(entry)});
      await Promise.all(${JSON.stringify(files.map((file) => path.join(packed, file)))}.map(inflate));`;
    await run(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: unfinished, TEMP: unfinished, TMP: unfinished },
    });
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}
