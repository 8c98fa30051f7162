import { auditResults } from '../features/audit/audit-search.ts';
import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** What of the log is shown: how it ended, and whose it is. */
export const auditLogSearch = searchParams({ result: oneOf(auditResults), person: text(40) });
