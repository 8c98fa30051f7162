import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { recordReads } from '../../audit/index.ts';

/** A record that tells of somebody. */
export interface DisclosedRecord {
  readonly recordKind: string;
  readonly recordId: string;
}

interface OpenGrant extends DisclosedRecord {
  readonly group: string;
  readonly grantId: string;
  readonly personId: string;
  readonly purpose: Purpose;
}

type Reading = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>;

const OPEN = statement(
  'disclosure.open-groups',
  `select g.record_kind as "recordKind", g.record_id as "recordId", field_group as "group", g.id as "grantId",
          g.person_id as "personId", g.purpose
     from (select distinct kind, id from unnest($1::text[], $2::uuid[]) as asked (kind, id)) asked
     join disclosure_grant g on g.record_kind = asked.kind and g.record_id = asked.id
    cross join unnest(g.field_groups) as field_group
    where (g.receiver_id = $3 or g.receiver_organisation_id = any($4::uuid[]))
      and g.withdrawn_at is null and g.from_at <= $5 and (g.until_at is null or g.until_at > $5)
    order by g.given_at, g.id`,
);

const loaders = new WeakMap<Reading, DataLoader<DisclosedRecord, readonly OpenGrant[]>>();

/** Which groups of a record are open to the viewer at this moment. It only looks: nothing of them has been read. */
export async function openGroups(context: Reading, record: DisclosedRecord): Promise<ReadonlySet<string>> {
  return new Set((await openGrants(context, record)).map(({ group }) => group));
}

/**
 * Says whether a group of a record is open to the viewer at this moment, and if so, writes down for the person
 * concerned that it is being read. What one request reads of many records is one look and one entry each.
 */
export async function readThroughGrant(
  context: Reading,
  record: DisclosedRecord,
  group: string,
): Promise<boolean> {
  const grant = (await openGrants(context, record)).find((open) => open.group === group);
  if (!grant) return false;
  const { purpose, recordKind, recordId, personId, grantId } = grant;
  await recordReads(context, { purpose, recordKind, rows: [{ personId, recordId, grantId }] });
  return true;
}

function openGrants(context: Reading, record: DisclosedRecord): Promise<readonly OpenGrant[]> {
  if (context.viewer === null) return Promise.resolve([]);
  let loader = loaders.get(context);
  if (!loader) {
    // Nothing is remembered: what a mutation takes back is hidden in the very answer that says so.
    loader = new DataLoader((records) => load(context, records), { cache: false });
    loaders.set(context, loader);
  }
  return loader.load(record);
}

async function load(
  { sql, clock, viewer }: Reading,
  records: readonly DisclosedRecord[],
): Promise<readonly OpenGrant[][]> {
  const organisations = (viewer?.hats ?? []).flatMap(({ organisationId }) => organisationId ?? []);
  const rows = await sql.all<OpenGrant>(OPEN, [
    records.map(({ recordKind }) => recordKind),
    records.map(({ recordId }) => recordId),
    viewer?.personId,
    organisations,
    clock.now(),
  ]);
  return records.map((record) =>
    rows.filter(
      ({ recordKind, recordId }) => recordKind === record.recordKind && recordId === record.recordId,
    ),
  );
}
