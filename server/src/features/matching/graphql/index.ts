export { RationaleType } from './rationale.type.ts';
