import type { Context } from '../../../platform/graphql/context.ts';
import { statement } from '../../../platform/database/rows.ts';
import { readThroughGrant } from '../../disclosure/index.ts';
import { recordReads } from '../../audit/index.ts';
import { wears } from '../../../platform/viewer.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { BUSINESS, TAKER } from '../model/kinds.ts';
import type { InterestRow, InterestView } from './interest-rows.ts';

type Reading = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>;
type WithRow = Pick<InterestView, 'row'>;

/** Who a business is. */
export interface BusinessIdentityView {
  readonly companyName: string;
  readonly cvr: string;
  readonly town: Town;
  readonly contactName: string;
  readonly contactEmail: string;
}
/** Who a taker is, and how the means come about. */
export interface TakerIdentityView {
  readonly name: string;
  readonly email: string;
  readonly about: string | null;
  readonly meansNote: string | null;
}
/** Something an owner has opened to a taker, which they can take back. */
export interface OpenedGroupView {
  readonly grantId: string;
  readonly fieldGroups: string[];
  readonly until: string | null;
}

/** The owner's facts; null for whom they are not open. */
export async function factsOf(context: Reading, { row }: WithRow): Promise<string | null> {
  return (await readsBusiness(context, row, 'FACTS')) ? row.own.facts : null;
}

/** The owner's figures; null for whom they are not open, and where there are none. */
export async function figuresOf(context: Reading, { row }: WithRow): Promise<string | null> {
  return (await readsBusiness(context, row, 'FIGURES')) ? row.own.figures : null;
}

/** Who the business is; null for whom that is not open. */
export async function identityOf(context: Reading, { row }: WithRow): Promise<BusinessIdentityView | null> {
  if (!(await readsBusiness(context, row, 'IDENTITY'))) return null;
  const { companyName, cvr, townId } = row.own;
  const contact = { contactName: row.owner?.name ?? '', contactEmail: row.owner?.email ?? '' };
  return { companyName, cvr, town: knownTown(townId), ...contact };
}

/** Who the taker is; null for whom that is not open. */
export async function takerIdentityOf(context: Reading, { row }: WithRow): Promise<TakerIdentityView | null> {
  const { id: recordId, personId, name, email, about, meansNote } = row.taker;
  const told = { name, email: email ?? '', about, meansNote };
  if (context.viewer && context.viewer.personId === personId) return told;
  if (wears(context.viewer, 'ADVISER')) {
    await staffReads(context, TAKER, recordId, personId);
    return told;
  }
  const record = { recordKind: TAKER, recordId };
  if (!(await readThroughGrant(context, record, 'CONTACT'))) return null;
  return { ...told, meansNote: (await readThroughGrant(context, record, 'MEANS')) ? meansNote : null };
}

const OPENED = statement(
  'succession.opened-groups',
  `select id as "grantId", field_groups as "fieldGroups", until_at::text as until from disclosure_grant
    where record_kind = '${BUSINESS}' and record_id = $1 and receiver_id = $2 and withdrawn_at is null
      and (until_at is null or until_at > $3) order by given_at, id`,
);

/** What the owner has opened to this taker and can take back; for the owner and the taker. */
export async function openedGroups(
  { sql, clock, viewer }: Reading,
  { row }: WithRow,
): Promise<OpenedGroupView[]> {
  const isSide = viewer !== null && [row.ownerId, row.takerPersonId].includes(viewer.personId);
  if (!isSide || row.takerPersonId === null) return [];
  return sql.all<OpenedGroupView>(OPENED, [row.blind.id, row.takerPersonId, clock.now()]);
}

async function readsBusiness(context: Reading, row: InterestRow, group: string): Promise<boolean> {
  if (context.viewer && context.viewer.personId === row.ownerId) return true;
  const recordId = row.blind.id;
  if (wears(context.viewer, 'ADVISER')) {
    await staffReads(context, BUSINESS, recordId, row.ownerId);
    return true;
  }
  return readThroughGrant(context, { recordKind: BUSINESS, recordId }, group);
}

async function staffReads(context: Reading, recordKind: string, recordId: string, personId: string | null) {
  if (personId === null) return;
  await recordReads(context, { purpose: 'CASE_WORK', recordKind, rows: [{ personId, recordId }] });
}
