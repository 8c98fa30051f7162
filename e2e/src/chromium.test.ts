import { describe, expect, it } from '@jest/globals';
import { findChromium, type Machine } from './chromium.ts';

/** A machine on which only the named programs start. */
function machine(started: string[], more: Partial<Machine> = {}): Machine {
  return {
    chromiumPath: undefined,
    systemPaths: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    playwrightPath: '/playwright/chrome',
    starts: (executablePath) => Promise.resolve(started.includes(executablePath)),
    unpack: () => Promise.reject(new Error('nothing should have been unpacked')),
    ...more,
  };
}

describe('the browser for the journeys', () => {
  it('is the one CHROMIUM_PATH names, before any other', async () => {
    const all = ['/opt/mine', '/usr/bin/google-chrome', '/playwright/chrome'];
    const found = await findChromium(machine(all, { chromiumPath: '/opt/mine' }));
    expect(found).toEqual({ executablePath: '/opt/mine', env: {}, from: 'CHROMIUM_PATH' });
  });

  it('is never silently another one than CHROMIUM_PATH names', async () => {
    const wrong = machine(['/usr/bin/google-chrome'], { chromiumPath: '/opt/mine' });
    await expect(findChromium(wrong)).rejects.toThrow(
      'CHROMIUM_PATH is /opt/mine, but no Chromium starts there.',
    );
  });

  it('is an installed one that starts, past one that only says how to install it', async () => {
    const found = await findChromium(machine(['/usr/bin/google-chrome', '/playwright/chrome']));
    expect(found).toEqual({ executablePath: '/usr/bin/google-chrome', env: {}, from: 'system' });
  });

  it('is Playwright’s own where none is installed', async () => {
    expect((await findChromium(machine(['/playwright/chrome']))).from).toBe('Playwright');
  });

  it('comes out of the packages on a bare machine, with its own fonts', async () => {
    const found = await findChromium(
      machine(['/cache/chromium'], { unpack: () => Promise.resolve('/cache') }),
    );
    expect(found).toEqual({
      executablePath: '/cache/chromium',
      env: { FONTCONFIG_PATH: '/cache/fonts' },
      from: 'packages',
    });
  });

  it('brings its libraries along where the machine lacks them', async () => {
    const found = await findChromium(
      machine([], {
        starts: (file, env) =>
          Promise.resolve(file === '/cache/chromium' && env?.['LD_LIBRARY_PATH'] !== undefined),
        unpack: () => Promise.resolve('/cache'),
      }),
    );
    expect(found.env).toEqual({ FONTCONFIG_PATH: '/cache/fonts', LD_LIBRARY_PATH: '/cache/al2023/lib' });
  });

  it('says in one sentence when there is none at all', async () => {
    await expect(findChromium(machine([], { unpack: () => Promise.resolve('/cache') }))).rejects.toThrow(
      'No Chromium starts on this machine: install one, or name one with CHROMIUM_PATH.',
    );
  });
});
