import path from 'node:path';

/** The folder of the checkout, wherever a command is started from. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../../..');

/** A place in the checkout. */
export const inCheckout = (...parts: string[]): string => path.join(CHECKOUT, ...parts);
