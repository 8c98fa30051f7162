import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import type { Language } from '../../../platform/language.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { recordReads } from '../../audit/index.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import type { BusinessOutcome, BusinessState } from '../model/succession-words.ts';
import * as may from '../model/succession.policy.ts';
import { BUSINESS } from '../model/kinds.ts';
import { businessUniqueness } from './uniqueness.ts';
import type { UniquenessView } from './uniqueness.ts';
import { BLIND_COLUMNS, blindBusiness } from './business-rows.ts';
import type { BlindBusinessView, BlindRow } from './business-rows.ts';

/** So many listings of one owner are shown. */
const MOST = 50;

/** A whole listing as the database has it. */
export interface OwnRow extends BlindRow {
  readonly personId: string | null;
  readonly companyName: string;
  readonly cvr: string;
  readonly townId: string;
  readonly facts: string;
  readonly figures: string | null;
  readonly writtenIn: Language;
  readonly blockedCvrs: string[];
  readonly state: BusinessState;
  readonly isHidden: boolean;
  readonly requestId: string | null;
  readonly dueAt: string | null;
  readonly outcome: BusinessOutcome | null;
  readonly outcomeReason: string | null;
  readonly closedAt: string | null;
  readonly version: number;
}

/** A listing as its owner and advisers see it: what all see, and the rest beside it. */
export interface OwnBusinessView {
  readonly id: string;
  readonly blind: BlindBusinessView;
  readonly companyName: string;
  readonly cvr: string;
  readonly town: Town;
  readonly facts: string;
  readonly figures: string | null;
  readonly writtenIn: Language;
  readonly blockedCvrs: string[];
  readonly state: BusinessState;
  readonly isHidden: boolean;
  readonly requestId: string | null;
  readonly dueAt: string | null;
  readonly outcome: BusinessOutcome | null;
  readonly outcomeReason: string | null;
  readonly closedAt: string | null;
  readonly version: number;
  readonly viewerIsOwner: boolean;
  readonly viewerCanChange: boolean;
  readonly viewerCanDecide: boolean;
  readonly viewerCanClose: boolean;
  readonly row: OwnRow;
}

const SELECT = `
  select ${BLIND_COLUMNS}, b.person_id as "personId", b.company_name as "companyName", b.cvr, b.town_id as "townId",
         b.facts, b.figures, b.written_in as "writtenIn", b.blocked_cvrs as "blockedCvrs", b.state,
         b.hidden_at is not null as "isHidden", b.approval_request_id as "requestId",
         case when q.state = 'OPEN' then coalesce(q.turn_due_at, q.promised_at)::text end as "dueAt",
         b.outcome, b.outcome_reason as "outcomeReason", b.closed_at::text as "closedAt", b.version
    from business_listing b left join request q on q.id = b.approval_request_id`;
const BY_ID = statement('succession.own-business', `${SELECT} where b.id = $1`);
const OF_PERSON = statement(
  'succession.businesses-of-person',
  `${SELECT} where b.person_id = $1 order by b.registered_at desc, b.id limit ${MOST}`,
);

type Reading = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>;

/** A whole listing, if the viewer may see it; the owner sees which adviser has. */
export async function ownBusiness(context: Reading, businessId: string): Promise<OwnBusinessView | null> {
  const row = isId(businessId) ? await context.sql.one<OwnRow>(BY_ID, [businessId]) : null;
  if (!row || !may.maySeeOwnBusiness(context.viewer, row)) return null;
  if (row.personId !== null) {
    const rows = [{ personId: row.personId, recordId: row.id }];
    await recordReads(context, { purpose: 'CASE_WORK', recordKind: BUSINESS, rows });
  }
  return ownView(row, context.viewer);
}

/** What a person has listed, the newest first, for themself. */
export async function businessesOfPerson(
  { sql, viewer }: Pick<Context, 'sql' | 'viewer'>,
  personId: string,
): Promise<OwnBusinessView[]> {
  const rows = await sql.all<OwnRow>(OF_PERSON, [personId]);
  return rows.map((row) => ownView(row, viewer));
}

/** Whether it could be recognised as it is told. */
export function uniquenessOfOwn(
  context: Pick<Context, 'sql'>,
  { row }: OwnBusinessView,
): Promise<UniquenessView> {
  return businessUniqueness(context, row);
}

function ownView(row: OwnRow, viewer: Viewer | null): OwnBusinessView {
  const { id, companyName, cvr, facts, figures, writtenIn, blockedCvrs, state, isHidden, requestId, dueAt } =
    row;
  const { outcome, outcomeReason, closedAt, version } = row;
  return {
    ...{ id, companyName, cvr, facts, figures, writtenIn, blockedCvrs, state, isHidden, requestId, dueAt },
    ...{ outcome, outcomeReason, closedAt, version },
    blind: blindBusiness(row),
    town: knownTown(row.townId),
    viewerIsOwner: viewer !== null && viewer.personId === row.personId,
    viewerCanChange: may.mayChangeBusiness(viewer, row),
    viewerCanDecide: may.mayDecideBusiness(viewer, row),
    viewerCanClose: may.mayCloseBusiness(viewer, row),
    row,
  };
}
