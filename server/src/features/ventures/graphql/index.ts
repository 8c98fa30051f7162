export { MEETINGS, ProfileReceiptType, STAGES, VentureType } from './venture.type.ts';
