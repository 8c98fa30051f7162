import server from '../server/jest.config.js';

/** The test runner's own tests and the bench's; the journeys are Playwright's. */
export default {
  rootDir: '.',
  cacheDirectory: server.cacheDirectory,
  displayName: 'e2e',
  roots: ['<rootDir>/src', '<rootDir>/bench'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,bench}/**/*.test.ts'],
  extensionsToTreatAsEsm: server.extensionsToTreatAsEsm,
  transform: server.transform,
  testTimeout: 60_000,
};
