export { FIELD_GROUPS, RECORD_KINDS } from '../model/record-kinds.ts';
export { GrantType } from './grant.type.ts';
