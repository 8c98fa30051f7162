export { BlindVentureType } from './blind-venture.type.ts';
export { MEETINGS, ProfileReceiptType, STAGES, VentureType } from './venture.type.ts';
