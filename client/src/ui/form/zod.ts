import { config } from 'zod/v4/core';

// Schemas are read, never compiled to code: the page's security policy allows no eval.
config({ jitless: true });

/** The house's way to zod: the small build, told to compile nothing. Forms only; the shell knows no schemas. */
export * as z from 'zod/mini';
