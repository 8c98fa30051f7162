/** How things end, as the log tells it. */
export const auditResults = ['DONE', 'REFUSED', 'FAILED'] as const;
export type AuditResult = (typeof auditResults)[number];

/** What of the log is shown: all, when nothing is named. */
export type AuditSearch = { result?: AuditResult; person?: string };
