export { AuditEntryType } from './audit-entry.type.ts';
