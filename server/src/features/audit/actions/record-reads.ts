import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { organisationOf } from '../../../platform/viewer.ts';
import { ENTRY_COLUMNS } from '../model/entry-columns.ts';

/** Records of people that the viewer is about to be shown. */
export interface ReadsToRecord {
  /** Why the viewer may see them. */
  purpose: Purpose;
  /** What kind of record was read: `VENTURE`. */
  recordKind: string;
  /** Whom the records tell of, null for somebody without an account; where it is known, which record, and the grant that opened it. */
  rows: readonly { personId: string | null; recordId?: string | null; grantId?: string | null }[];
}

interface Read {
  purpose: Purpose;
  recordKind: string;
  personId: string | null;
  recordId: string | null;
  grantId: string | null;
}

type Reading = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>;

const INSERT = statement(
  'audit.record_reads',
  `insert into audit_entry (${ENTRY_COLUMNS})
   select id, $2, $3, $4, 'READ', purpose, person_id, record_kind, record_id, grant_id, 'DONE', null, $5
     from unnest($1::uuid[], $6::text[], $7::uuid[], $8::text[], $9::uuid[], $10::uuid[])
       as read (id, purpose, person_id, record_kind, record_id, grant_id)`,
);

const writers = new WeakMap<Reading, DataLoader<Read, null, string>>();

/**
 * Writes down that the viewer reads these records, for the people whom they tell of. Await it before the answer leaves:
 * what could not be written down was not shown. All that one request asks for at the same time is one statement, and
 * each record is written once in a request. What people read of their own is theirs alone, and not written.
 */
export async function recordReads(context: Reading, reads: ReadsToRecord): Promise<void> {
  const { viewer } = context;
  if (!viewer) return;
  const { purpose, recordKind } = reads;
  const foreign = reads.rows.filter(({ personId }) => personId !== viewer.personId);
  if (foreign.length === 0) return;
  const written = await writerOf(context).loadMany(
    foreign.map(({ personId, recordId = null, grantId = null }) => ({
      purpose,
      recordKind,
      personId,
      recordId,
      grantId,
    })),
  );
  for (const outcome of written) if (outcome instanceof Error) throw outcome;
}

function writerOf(context: Reading): DataLoader<Read, null, string> {
  let writer = writers.get(context);
  if (!writer) {
    writer = new DataLoader(
      async (reads) => {
        await write(context, reads);
        return reads.map(() => null);
      },
      { cacheKeyFn: (read) => Object.values(read).join(' ') },
    );
    writers.set(context, writer);
  }
  return writer;
}

async function write({ sql, clock, viewer, requestId }: Reading, reads: readonly Read[]): Promise<void> {
  const now = clock.now();
  await sql.all(INSERT, [
    reads.map(() => newId(now.getTime())),
    now,
    viewer?.personId,
    organisationOf(viewer),
    requestId,
    reads.map(({ purpose }) => purpose),
    reads.map(({ personId }) => personId),
    reads.map(({ recordKind }) => recordKind),
    reads.map(({ recordId }) => recordId),
    reads.map(({ grantId }) => grantId),
  ]);
}
