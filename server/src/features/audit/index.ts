export { deedPart, deedValues } from './actions/deed-part.ts';
export { pruneAudit } from './actions/prune-audit.ts';
export { recordDeed } from './actions/record-deed.ts';
export type { RecordedDeed } from './actions/record-deed.ts';
export { recordReads } from './actions/record-reads.ts';
export type { ReadsToRecord } from './actions/record-reads.ts';
export { readsOf } from './queries/reads-of.ts';
export type { ReadView } from './queries/reads-of.ts';
export type { AuditEntryView } from './queries/audit-entries.ts';
