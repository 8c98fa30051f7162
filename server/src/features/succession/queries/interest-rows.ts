import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { rationaleView } from '../../matching/index.ts';
import type { Rationale, RationaleView } from '../../matching/index.ts';
import type { InterestOutcome, InterestState, OwnerReason } from '../model/succession-words.ts';
import * as may from '../model/succession.policy.ts';
import { BLIND_COLUMNS, blindBusiness } from './business-rows.ts';
import type { BlindBusinessView, BlindRow } from './business-rows.ts';
import { blindTaker } from './taker-rows.ts';
import type { BlindTakerView, TakerRow } from './taker-rows.ts';

/** So many of one business or one taker are shown. */
const MOST = 100;

/** An interest as the database has it, with what decides who may see what. */
export interface InterestRow extends may.InterestFacts {
  readonly id: string;
  readonly wasAsked: boolean;
  readonly motivation: string | null;
  readonly rationale: Rationale;
  readonly declineReason: OwnerReason | null;
  readonly textVersion: number | null;
  readonly textAcceptedAt: string | null;
  readonly outcome: InterestOutcome | null;
  readonly askedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly isBlocked: boolean;
  readonly blind: BlindRow;
  readonly own: {
    readonly companyName: string;
    readonly cvr: string;
    readonly townId: string;
    readonly facts: string;
    readonly figures: string | null;
    readonly writtenIn: string;
  };
  readonly owner: { readonly name: string; readonly email: string } | null;
  readonly taker: TakerRow;
}

/** An interest in the shape of the GraphQL type, as the viewer may see it. */
export interface InterestView {
  readonly id: string;
  readonly state: InterestState;
  readonly business: BlindBusinessView;
  readonly taker: BlindTakerView;
  readonly rationale: RationaleView;
  readonly askedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly textVersion: number | null;
  readonly textAcceptedAt: string | null;
  readonly outcome: InterestOutcome | null;
  readonly declineReason: OwnerReason | null;
  readonly motivation: string | null;
  readonly isBlocked: boolean | null;
  readonly viewerIsOwner: boolean;
  readonly viewerIsTaker: boolean;
  readonly viewerCanScreen: boolean;
  readonly viewerCanStop: boolean;
  readonly viewerCanAnswer: boolean;
  readonly viewerCanAcceptText: boolean;
  readonly viewerCanOpenIdentity: boolean;
  readonly viewerCanEnd: boolean;
  readonly row: InterestRow;
}

const SELECT = `
  select x.id, x.state, x.motivation, x.rationale, x.decline_reason as "declineReason", x.text_version as "textVersion",
         x.text_accepted_at::text as "textAcceptedAt", x.outcome, x.asked_at::text as "askedAt",
         case when q.state = 'OPEN' then q.turn_due_at::text end as "dueAt", x.ended_at::text as "endedAt",
         i.first_asked_at is not null as "wasAsked", b.person_id as "ownerId", t.person_id as "takerPersonId",
         coalesce(t.cvr = any(b.blocked_cvrs || b.cvr), false)
           or exists (select from hat h join organisation o on o.id = h.organisation_id
                       where h.person_id = t.person_id and h.ended_at is null and o.cvr = any(b.blocked_cvrs || b.cvr)) as "isBlocked",
         (select to_jsonb(blind) from (select ${BLIND_COLUMNS}) blind) as blind,
         json_build_object('companyName', b.company_name, 'cvr', b.cvr, 'townId', b.town_id, 'facts', b.facts,
                           'figures', b.figures, 'writtenIn', b.written_in) as own,
         case when o.id is not null then json_build_object('name', o.name, 'email', coalesce(o.email, '')) end as owner,
         json_build_object('id', t.id, 'personId', t.person_id, 'name', coalesce(p.name, ''), 'email', coalesce(p.email, ''),
           'industryIds', t.industry_ids, 'means', t.means, 'meansNote', t.means_note, 'experience', t.experience,
           'about', t.about, 'employees', t.employees, 'horizon', t.horizon, 'townId', t.town_id,
           'travelLimitMinutes', t.travel_limit_minutes, 'cvr', t.cvr, 'state', t.state) as taker
    from business_interest x
    join request q on q.id = x.id
    left join introduction i on i.id = x.id
    join business_listing b on b.id = x.business_id
    join taker_profile t on t.id = x.taker_id
    left join person o on o.id = b.person_id
    left join person p on p.id = t.person_id`;

const BY_ID = statement('succession.interest', `${SELECT} where x.id = $1`);
const OF_BUSINESS = statement(
  'succession.interests-of-business',
  `${SELECT} where x.business_id = $1 order by x.asked_at desc, x.id limit ${MOST}`,
);
const OF_TAKER = statement(
  'succession.interests-of-taker',
  `${SELECT} where x.taker_id = $1 order by x.asked_at desc, x.id limit ${MOST}`,
);
const OF_VIEWER = statement(
  'succession.interest-of-viewer',
  `select x.id from business_interest x join taker_profile t on t.id = x.taker_id
    where x.business_id = $1 and t.person_id = $2 order by x.asked_at desc, x.id limit 1`,
);

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** An interest, if the viewer may see it. */
export async function interestById(
  { sql, viewer }: Asking,
  interestId: string,
): Promise<InterestView | null> {
  const row = isId(interestId) ? await sql.one<InterestRow>(BY_ID, [interestId]) : null;
  return row && may.maySeeInterest(viewer, row) ? interestView(row, viewer) : null;
}

/** Who is interested in a business, as far as the viewer may know, the newest first. */
export async function interestsOfBusiness(
  { sql, viewer }: Asking,
  businessId: string,
): Promise<InterestView[]> {
  return seen(await sql.all<InterestRow>(OF_BUSINESS, [businessId]), viewer);
}

/** What a taker is interested in, the newest first. */
export async function interestsOfTaker({ sql, viewer }: Asking, takerId: string): Promise<InterestView[]> {
  return seen(await sql.all<InterestRow>(OF_TAKER, [takerId]), viewer);
}

/** The viewer's own latest interest in a business; null where they have shown none. */
export async function viewerInterest(
  { sql, viewer }: Asking,
  businessId: string,
): Promise<InterestView | null> {
  if (viewer === null) return null;
  const found = await sql.one<{ id: string }>(OF_VIEWER, [businessId, viewer.personId]);
  return found && interestById({ sql, viewer }, found.id);
}

function seen(rows: readonly InterestRow[], viewer: Viewer | null): InterestView[] {
  return rows.filter((row) => may.maySeeInterest(viewer, row)).map((row) => interestView(row, viewer));
}

function interestView(row: InterestRow, viewer: Viewer | null): InterestView {
  const { id, state, askedAt, dueAt, endedAt, textVersion, textAcceptedAt, outcome, declineReason } = row;
  const screens = may.mayReadScreening(viewer);
  const isTaker = viewer !== null && viewer.personId === row.takerPersonId;
  return {
    ...{ id, state, askedAt, dueAt, endedAt, textVersion, textAcceptedAt, outcome },
    business: blindBusiness(row.blind),
    taker: blindTaker(id, row.taker),
    rationale: rationaleView(row.rationale),
    // Why an owner said no is between them and the adviser.
    declineReason: isTaker ? null : declineReason,
    motivation: screens || isTaker ? row.motivation : null,
    isBlocked: screens ? row.isBlocked : null,
    viewerIsOwner: viewer !== null && viewer.personId === row.ownerId,
    viewerIsTaker: isTaker,
    viewerCanScreen: may.mayScreenInterest(viewer, row),
    viewerCanStop: may.mayStopInterest(viewer, row),
    viewerCanAnswer: may.mayAnswerInterest(viewer, row),
    viewerCanAcceptText: may.mayAcceptText(viewer, row),
    viewerCanOpenIdentity: may.mayOpenIdentity(viewer, row),
    viewerCanEnd: may.mayEndInterest(viewer, row),
    row,
  };
}
