// Jest would rewrite a .ts file here to CommonJS; from an .mjs file Node itself loads it.
export { default } from './src/testing/global-setup.ts';
