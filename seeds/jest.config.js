import server from '../server/jest.config.js';

/** The stories' tests: they plant into the same kind of test database as the server's tests use. */
export default {
  ...server,
  displayName: 'seeds',
  setupFiles: [],
  globalSetup: '<rootDir>/../server/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/../server/jest.global-teardown.mjs',
};
