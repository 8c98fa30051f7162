export { endGrants } from './actions/end-grants.ts';
export type { GrantsToEnd } from './actions/end-grants.ts';
export { openGrant } from './actions/open-grant.ts';
export type { GrantWanted } from './actions/open-grant.ts';
export type { GrantChannel } from './model/grant.entity.ts';
export { recordKind, registerRecordKind } from './model/record-kinds.ts';
export type { RecordKindParts } from './model/record-kinds.ts';
export { openGroups, readThroughGrant } from './queries/open-groups.ts';
export type { DisclosedRecord } from './queries/open-groups.ts';
