export { BUSINESS } from './model/kinds.ts';
export { businessesPerTown } from './queries/business-market.ts';
