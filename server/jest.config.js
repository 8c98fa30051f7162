/** The server's unit and integration tests: ES modules, real PostgreSQL. */
export default {
  rootDir: '.',
  cacheDirectory: '<rootDir>/../node_modules/.cache/jest',
  displayName: 'server',
  roots: ['<rootDir>/src'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
        },
      },
    ],
  },
  // type-graphql's decorators need it before the first of them is read.
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/jest.global-teardown.mjs',
  testTimeout: 30_000,
};
