export { CRITERION_CODES, FITS } from '../model/criterion.ts';
export { RationaleType } from './rationale.type.ts';
