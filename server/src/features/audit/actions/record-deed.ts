import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeedResult } from '../../../platform/deeds.ts';
import { newId } from '../../../platform/ids.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { currentRequestId } from '../../../platform/request-scope.ts';
import { ENTRY_COLUMNS } from '../model/entry-columns.ts';

/** What a job, an export or an erasure has done. Ids and codes only; there is no place for a name or a text. */
export interface RecordedDeed {
  /** `EXPORT`, `ERASE`, or the job's name. */
  action: string;
  /** Who; null for what Vækstbro does by itself. */
  actorId: string | null;
  organisationId?: string | null;
  purpose?: Purpose;
  /** The person it was done to or for. */
  subjectPersonId?: string | null;
  /** `VENTURE` */
  recordKind?: string;
  recordId?: string | null;
  grantId?: string | null;
  /** DONE when not said. */
  result?: DeedResult;
  /** The code of the refusal; with every result but DONE. */
  problem?: string;
}

/** Writes down a deed in the caller's transaction: the entry is there exactly when the change is. */
export async function recordDeed(em: EntityManager, deed: RecordedDeed, now: Date): Promise<void> {
  const result = deed.result ?? 'DONE';
  await em.execute(
    `insert into audit_entry (${ENTRY_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId(now.getTime()),
      now,
      deed.actorId,
      deed.organisationId ?? null,
      deed.action,
      deed.purpose ?? null,
      deed.subjectPersonId ?? null,
      deed.recordKind ?? null,
      deed.recordId ?? null,
      deed.grantId ?? null,
      result,
      result === 'DONE' ? null : (deed.problem ?? 'INTERNAL_SERVER_ERROR'),
      currentRequestId() ?? null,
    ],
    'run',
  );
}
