import type { Feature } from '../../platform/feature.ts';
import { deedLog } from './actions/deed-log.ts';
import { AuditEntryResolver } from './graphql/audit-entry.resolver.ts';
import { AUDIT_DATA } from './model/personal-data.ts';

/** Who did what, when and why: a log that only grows. */
export const audit: Feature = {
  name: 'audit',
  resolvers: [AuditEntryResolver],
  deedLog,
  personalData: AUDIT_DATA,
};
