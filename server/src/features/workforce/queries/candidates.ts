import { statement } from '../../../platform/database/rows.ts';
import { failure } from '../../../platform/graphql/errors.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { recordReads } from '../../audit/index.ts';
import { mayWorkOnEmployment } from '../model/workforce.policy.ts';
import { CANDIDATE_COLUMNS, IS_SHOWN, PROFILE_COLUMNS } from './rows.ts';
import type { CandidateRow } from './rows.ts';
import { blindReader, ownReader } from './views.ts';
import type { BlindCandidateView, OwnCandidateView } from './views.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app' | 'requestId'>;

/** What of the blind candidates is asked for; every filter is a field that is shown. */
export interface CandidatesAsked {
  first?: number | null;
  after?: string | null;
  occupationId?: string | null;
  skillId?: string | null;
  townId?: string | null;
  hours?: string | null;
  language?: string | null;
  licence?: string | null;
}

const SEARCH = statement(
  'workforce.candidates',
  `select ${PROFILE_COLUMNS}, c.shown_since::text as "shownSince" from candidate c
    where ${IS_SHOWN}
      and ($1::text is null or c.occupation_ids @> array[$1::text]) and ($2::text is null or c.skill_ids @> array[$2::text])
      and ($3::text is null or c.shown_town_id = $3) and ($4::text is null or c.hours @> array[$4::text])
      and ($5::text is null or c.language_codes @> array[$5::text]) and ($6::text is null or c.licences @> array[$6::text])
      and ($7::timestamptz is null or (c.shown_since, c.id) < ($7, $8::uuid))
    order by c.shown_since desc, c.id desc limit $9`,
);
const ONE = statement('workforce.candidate', `select ${CANDIDATE_COLUMNS} from candidate c where c.id = $1`);
const OF_PERSON = statement(
  'workforce.own-candidate',
  `select ${CANDIDATE_COLUMNS} from candidate c where c.person_id = $1`,
);
const POSTED = statement(
  'workforce.posted-candidates',
  `select ${CANDIDATE_COLUMNS}, p.name from candidate c join person p on p.id = c.person_id
    where c.posted_by is not null and ($1::timestamptz is null or (c.registered_at, c.id) < ($1, $2::uuid))
    order by c.registered_at desc, c.id desc limit $3`,
);
const MAY_SEARCH = statement(
  'workforce.may-search',
  `select exists (select from vacancy v where v.organisation_id = any($1::uuid[]) and v.state = 'PUBLISHED') as "may"`,
);

/** Blind candidates are for officers, and for companies that have work an officer has approved. */
export async function maySearchCandidates({
  sql,
  viewer,
}: Pick<Context, 'sql' | 'viewer'>): Promise<boolean> {
  if (mayWorkOnEmployment(viewer)) return true;
  const companies = (viewer?.hats ?? []).flatMap(({ kind, organisationId }) =>
    kind === 'OWNER' && organisationId !== null ? organisationId : [],
  );
  if (companies.length === 0) return false;
  return (await sql.one<{ may: boolean }>(MAY_SEARCH, [companies]))?.may ?? false;
}

/** The blind candidates, who came last first. */
export async function searchCandidates(
  context: Asking,
  asked: CandidatesAsked,
): Promise<Page<BlindCandidateView>> {
  const page = pageInput(asked, 2);
  if (!(await maySearchCandidates(context))) throw failure('FORBIDDEN');
  const [since, id] = page.after ?? [null, null];
  const {
    occupationId = null,
    skillId = null,
    townId = null,
    hours = null,
    language = null,
    licence = null,
  } = asked;
  const filters = [occupationId, skillId, townId, hours, language, licence];
  const rows = await context.sql.all<CandidateRow>(SEARCH, [...filters, since, id, page.limit + 1]);
  const blind = await blindReader(context);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.shownSince ?? '', row.id]);
  return { nodes: nodes.map(blind), pageInfo };
}

/** One blind candidate whom the viewer may find. */
export async function blindCandidate(context: Asking, id: string): Promise<BlindCandidateView | null> {
  if (!isId(id) || !(await maySearchCandidates(context))) return null;
  const row = await context.sql.one<CandidateRow>(ONE, [id]);
  if (!row || row.state !== 'SHOWN' || row.isHidden) return null;
  return (await blindReader(context))(row);
}

/** The viewer as a candidate; null where they are none. */
export async function candidateOfViewer(context: Asking): Promise<OwnCandidateView | null> {
  const row = await context.sql.one<CandidateRow>(OF_PERSON, [context.viewer?.personId]);
  return row && (await ownReader(context))(row);
}

/** One candidate whom officers keep, or oneself; an officer's look is written down. */
export async function keptCandidate(context: Asking, id: string): Promise<OwnCandidateView | null> {
  const row = isId(id) ? await context.sql.one<CandidateRow>(ONE, [id]) : null;
  if (!row) return null;
  const isOwn = context.viewer?.personId === row.personId;
  if (!isOwn && !(mayWorkOnEmployment(context.viewer) && row.postedBy !== null)) return null;
  await readByOfficer(context, [row]);
  return (await ownReader(context))(row);
}

/** The candidates whom officers have posted, the newest first; that they are looked at is written down. */
export async function postedCandidates(
  context: Asking,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<OwnCandidateView>> {
  const page = pageInput(asked, 2);
  const [registeredAt, id] = page.after ?? [null, null];
  const rows = await context.sql.all<CandidateRow>(POSTED, [registeredAt, id, page.limit + 1]);
  const own = await ownReader(context);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.registeredAt, row.id]);
  await readByOfficer(context, nodes);
  return { nodes: nodes.map(own), pageInfo };
}

async function readByOfficer(context: Asking, rows: readonly CandidateRow[]): Promise<void> {
  const read = rows.map(({ personId, id: recordId }) => ({ personId, recordId }));
  await recordReads(context, { purpose: 'CASE_WORK', recordKind: 'CANDIDATE', rows: read });
}
