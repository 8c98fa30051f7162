// See jest.global-setup.mjs.
export { default } from './src/testing/global-teardown.ts';
