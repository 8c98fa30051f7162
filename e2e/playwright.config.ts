import { defineConfig } from '@playwright/test';

/**
 * The journeys: a visitor's story each, in a real browser against the whole product.
 * src/global-setup.ts finds the browser, starts the product and stops it afterwards.
 */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  globalSetup: './src/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that only passes the second time has failed.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['E2E_REPORT'] ?? '../test-results/journeys.json' }],
  ],
  use: {
    baseURL: process.env['E2E_URL'],
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['E2E_CHROMIUM'],
      env: { ...definedEnvironment(), ...browserEnvironment() },
      args: ['--disable-background-networking', '--disable-component-update', '--disable-quic'],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } }, grepInvert: /@phone/ },
    { name: 'phone', use: { viewport: { width: 320, height: 720 }, hasTouch: true }, grep: /@phone/ },
  ],
});

function browserEnvironment(): Record<string, string> {
  return JSON.parse(process.env['E2E_CHROMIUM_ENV'] ?? '{}') as Record<string, string>;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
