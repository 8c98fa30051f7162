import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput } from '../../../platform/paging.ts';
import { conceptReader, rationaleView } from '../../matching/index.ts';
import type { Rationale, RationaleView } from '../../matching/index.ts';
import { readThroughGrant } from '../../disclosure/index.ts';
import { recordReads } from '../../audit/index.ts';
import * as policy from '../model/workforce.policy.ts';
import type { HiringSide, HiringState } from '../model/words.ts';
import { PROFILE_COLUMNS } from './rows.ts';
import type { CandidateProfile } from '../model/matched.ts';
import { vacancyRows } from './vacancies.ts';
import { blindReader, vacancyReader } from './views.ts';
import type { BlindCandidateView, VacancyView } from './views.ts';

interface HiringRow {
  readonly id: string;
  readonly vacancyId: string;
  readonly organisationId: string;
  readonly candidatePersonId: string;
  readonly candidate: CandidateProfile;
  readonly askedBy: HiringSide;
  readonly companyPersonId: string;
  readonly words: string | null;
  readonly meeting: string;
  readonly state: HiringState;
  readonly askedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly reason: string | null;
  readonly reasonWords: string | null;
  readonly rationale: Rationale;
}

/** A question between a company and a candidate, in the shape of the GraphQL type. */
export interface HiringView {
  readonly id: string;
  readonly state: HiringState;
  readonly askedBy: HiringSide;
  readonly words: string | null;
  readonly meeting: string;
  readonly askedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly reason: string | null;
  readonly reasonWords: string | null;
  readonly vacancy: VacancyView;
  readonly candidate: BlindCandidateView;
  readonly rationale: RationaleView;
  readonly viewerIsCandidate: boolean;
  readonly viewerCanAnswer: boolean;
  readonly viewerCanReply: boolean;
  readonly viewerCanLeave: boolean;
  readonly row: HiringRow;
}

const SELECT = `
  select h.id, h.vacancy_id as "vacancyId", v.organisation_id as "organisationId", c.person_id as "candidatePersonId",
         (select row_to_json(x) from (select ${PROFILE_COLUMNS}) x) as candidate, h.asked_by as "askedBy",
         h.company_person_id as "companyPersonId", h.words, h.meeting, h.state, h.asked_at::text as "askedAt",
         q.turn_due_at::text as "dueAt", h.ended_at::text as "endedAt", h.reason, h.reason_words as "reasonWords", h.rationale
    from hiring_request h join vacancy v on v.id = h.vacancy_id join candidate c on c.id = h.candidate_id
    left join request q on q.id = h.id`;
const ONE = statement('workforce.hiring', `${SELECT} where h.id = $1`);
const OF_PERSON = statement(
  'workforce.hirings-of-person',
  `${SELECT} where c.person_id = $1 order by h.asked_at desc, h.id desc limit $2`,
);
const OF_VACANCY = statement(
  'workforce.hirings-of-vacancy',
  `${SELECT} where h.vacancy_id = $1 order by h.asked_at desc, h.id desc limit 100`,
);
const PERSON = statement(
  'workforce.candidate-person',
  'select p.name, p.email, c.about from candidate c join person p on p.id = c.person_id where c.id = $1',
);

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app' | 'requestId'>;

async function views(context: Asking, rows: readonly HiringRow[]): Promise<HiringView[]> {
  const { viewer } = context;
  const seen = rows.filter((row) => policy.maySeeHiring(viewer, row));
  const vacancies = await vacancyRows(context, [...new Set(seen.map(({ vacancyId }) => vacancyId))]);
  const [vacancy, blind, concept] = await Promise.all([
    vacancyReader(context),
    blindReader(context),
    conceptReader(context),
  ]);
  return seen.flatMap((row) => {
    const about = vacancies.get(row.vacancyId);
    if (!about) return [];
    const isCandidate = viewer?.personId === row.candidatePersonId;
    const isDeclined = row.state === 'DECLINED';
    const seesReason = !isDeclined || isCandidate || policy.mayWorkOnEmployment(viewer);
    return [
      {
        id: row.id,
        state: row.state,
        askedBy: row.askedBy,
        words: row.words,
        meeting: row.meeting,
        askedAt: row.askedAt,
        dueAt: row.dueAt,
        endedAt: row.endedAt,
        reason: row.reason,
        reasonWords: seesReason ? row.reasonWords : null,
        vacancy: vacancy(about),
        candidate: blind(row.candidate),
        rationale: rationaleView(row.rationale, { concept }),
        viewerIsCandidate: isCandidate,
        viewerCanAnswer: policy.mayAnswerHiring(viewer, row),
        viewerCanReply: policy.mayReply(viewer, row),
        viewerCanLeave: policy.mayLeave(viewer, row),
        row,
      },
    ];
  });
}

/** One, for its two sides and for officers. */
export async function hiringById(context: Asking, id: string): Promise<HiringView | null> {
  const row = isId(id) ? await context.sql.one<HiringRow>(ONE, [id]) : null;
  return row ? ((await views(context, [row]))[0] ?? null) : null;
}

/** What the viewer is asked and has applied for, the newest first. */
export async function hiringsOfViewer(context: Asking, first: number): Promise<HiringView[]> {
  return views(
    context,
    await context.sql.all<HiringRow>(OF_PERSON, [context.viewer?.personId, pageInput({ first }, 0).limit]),
  );
}

/** Whom a company has asked about a vacancy, and who has applied. */
export async function hiringsOfVacancy(context: Asking, vacancyId: string): Promise<HiringView[]> {
  return views(context, await context.sql.all<HiringRow>(OF_VACANCY, [vacancyId]));
}

/** Who the candidate is, once it is open to the viewer. */
export interface OpenedCandidateView {
  readonly name: string;
  readonly email: string | null;
  readonly about: string | null;
}

/** Who it is: for the company by the candidate's grant, for officers for their work; either look is written down. */
export async function openedCandidate(
  context: Asking,
  { row }: HiringView,
): Promise<OpenedCandidateView | null> {
  const record = { recordKind: 'CANDIDATE', recordId: row.candidate.id };
  if (context.viewer?.personId === row.candidatePersonId) return null;
  if (policy.mayWorkOnEmployment(context.viewer)) {
    const read = [{ personId: row.candidatePersonId, recordId: row.candidate.id }];
    await recordReads(context, { purpose: 'CASE_WORK', recordKind: 'CANDIDATE', rows: read });
  } else if (!(await readThroughGrant(context, record, 'NAME'))) return null;
  return context.sql.one<OpenedCandidateView>(PERSON, [row.candidate.id]);
}
