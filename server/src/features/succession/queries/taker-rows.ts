import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { recordReads } from '../../audit/index.ts';
import { knownTown, municipalityOf } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { conceptsByIds } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { Words } from '../../../platform/language.ts';
import { TAKER } from '../model/kinds.ts';
import type { TakerState } from '../model/succession-words.ts';
import * as may from '../model/succession.policy.ts';
import { placeLabel } from '../model/told-place.ts';
import { termOf } from '../model/words.ts';
import type { Term } from '../model/words.ts';

/** A taker's profile as the database has it. */
export interface TakerRow {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly industryIds: string[];
  readonly means: string;
  readonly meansNote: string | null;
  readonly experience: string;
  readonly about: string | null;
  readonly employees: string[];
  readonly horizon: string;
  readonly townId: string;
  readonly travelLimitMinutes: number;
  readonly cvr: string | null;
  readonly state: TakerState;
  readonly isHidden: boolean;
  readonly isFaded: boolean;
  readonly requestId: string | null;
  readonly dueAt: string | null;
  readonly version: number;
}

/** A taker without a name, in labels and bands; the place no finer than the municipality. */
export interface BlindTakerView {
  readonly id: string;
  readonly industries: Concept[];
  readonly means: Term;
  readonly experience: Term;
  readonly employees: Term[];
  readonly horizon: Term;
  readonly place: Words;
  readonly isSeen: boolean;
}

/** A profile as the taker and advisers see it. */
export interface OwnTakerView {
  readonly id: string;
  readonly blind: BlindTakerView;
  readonly name: string;
  readonly meansNote: string | null;
  readonly about: string | null;
  readonly town: Town;
  readonly travelLimitMinutes: number;
  readonly cvr: string | null;
  readonly state: TakerState;
  readonly isHidden: boolean;
  readonly requestId: string | null;
  readonly dueAt: string | null;
  readonly version: number;
  readonly viewerIsTaker: boolean;
  readonly viewerCanDecide: boolean;
  readonly row: TakerRow;
}

/** Columns over `taker_profile t join person p` and `left join request q`. */
export const SELECT_TAKER = `
  select t.id, t.person_id as "personId", coalesce(p.name, '') as name, p.email, t.industry_ids as "industryIds", t.means,
         t.means_note as "meansNote", t.experience, t.about, t.employees, t.horizon, t.town_id as "townId",
         t.travel_limit_minutes as "travelLimitMinutes", t.cvr, t.state, t.hidden_at is not null as "isHidden",
         t.faded_at is not null as "isFaded", t.approval_request_id as "requestId",
         case when q.state = 'OPEN' then coalesce(q.turn_due_at, q.promised_at)::text end as "dueAt", t.version
    from taker_profile t left join person p on p.id = t.person_id left join request q on q.id = t.approval_request_id`;

const BY_ID = statement('succession.taker', `${SELECT_TAKER} where t.id = $1`);
const BY_PERSON = statement('succession.taker-of-person', `${SELECT_TAKER} where t.person_id = $1`);

/** A taker's profile, if the viewer may see it; the taker sees which adviser has. */
export async function takerById(
  context: Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>,
  takerId: string,
): Promise<OwnTakerView | null> {
  const row = isId(takerId) ? await context.sql.one<TakerRow>(BY_ID, [takerId]) : null;
  if (!row || !may.maySeeTaker(context.viewer, row)) return null;
  if (row.personId !== null) {
    const rows = [{ personId: row.personId, recordId: row.id }];
    await recordReads(context, { purpose: 'CASE_WORK', recordKind: TAKER, rows });
  }
  return takerView(row, context.viewer);
}

/** A person's profile as a taker, for themself. */
export async function takerOfPerson(
  { sql, viewer }: Pick<Context, 'sql' | 'viewer'>,
  personId: string,
): Promise<OwnTakerView | null> {
  const row = await sql.one<TakerRow>(BY_PERSON, [personId]);
  return row && takerView(row, viewer);
}

/** A taker without a name, under an id that leads nowhere. */
export function blindTaker(id: string, row: TakerRow): BlindTakerView {
  const toldMunicipality = municipalityOf(knownTown(row.townId)).code;
  return {
    id,
    industries: conceptsByIds(row.industryIds),
    means: termOf('means', row.means),
    experience: termOf('experience', row.experience),
    employees: row.employees.map((band) => termOf('employees', band)),
    horizon: termOf('horizon', row.horizon),
    place: placeLabel({ toldTownId: null, toldMunicipality }),
    isSeen: row.state === 'SEEN',
  };
}

function takerView(row: TakerRow, viewer: Viewer | null): OwnTakerView {
  const { id, name, meansNote, about, travelLimitMinutes, cvr, state, isHidden, requestId, dueAt, version } =
    row;
  return {
    ...{ id, name, meansNote, about, travelLimitMinutes, cvr, state, isHidden, requestId, dueAt, version },
    blind: blindTaker(id, row),
    town: knownTown(row.townId),
    viewerIsTaker: viewer !== null && viewer.personId === row.personId,
    viewerCanDecide: may.mayDecideTaker(viewer, row),
    row,
  };
}
