/** The client's unit tests: components in jsdom. */
export default {
  rootDir: '.',
  cacheDirectory: '<rootDir>/../node_modules/.cache/jest',
  displayName: 'client',
  roots: ['<rootDir>/src', '<rootDir>/build'],
  testEnvironment: 'jsdom',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  setupFilesAfterEnv: [],
  moduleNameMapper: { '\\.(css|svg|png|jpg|webp|avif|woff2)$': '<rootDir>/jest.asset.js' },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testTimeout: 30_000,
};
