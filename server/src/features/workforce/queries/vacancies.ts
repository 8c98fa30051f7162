import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { maySeeVacancy } from '../model/workforce.policy.ts';
import { IS_OPEN, SELECT_VACANCY } from './rows.ts';
import type { VacancyRow } from './rows.ts';
import { vacancyReader } from './views.ts';
import type { VacancyView } from './views.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>;

/** What of the vacancies is asked for. */
export interface VacanciesAsked {
  first?: number | null;
  after?: string | null;
  occupationId?: string | null;
  townId?: string | null;
  type?: string | null;
  hours?: string | null;
}
export interface VacancyPage extends Omit<Page<VacancyView>, 'totalCount'> {
  readonly count: () => Promise<number>;
}

/** Over `vacancy v`: what the filters of the list choose. */
export const isChosenBy = (occupation: string, town: string, type: string, hours: string): string => `
      (${occupation}::text is null or v.occupation_id = ${occupation}) and (${town}::text is null or v.town_id = ${town})
  and (${type}::text is null or v.type = ${type}) and (${hours}::text is null or v.hours = ${hours})`;

const CHOSEN = `${IS_OPEN} and ${isChosenBy('$2', '$3', '$4', '$5')}`;
const OPEN = statement(
  'workforce.vacancies',
  `${SELECT_VACANCY} where ${CHOSEN} and ($6::timestamptz is null or (v.published_at, v.id) < ($6, $7::uuid))
    order by v.published_at desc, v.id desc limit $8`,
);
const OPEN_COUNT = statement(
  'workforce.vacancy-count',
  `select count(*)::int as count from vacancy v where ${CHOSEN}`,
);
const BY_ID = statement('workforce.vacancy', `${SELECT_VACANCY} where v.id = any($2::uuid[])`);
const OF_VIEWER = statement(
  'workforce.own-vacancies',
  `${SELECT_VACANCY} where v.posted_by = $2 or v.organisation_id = any($3::uuid[]) order by v.created_at desc, v.id desc limit $4`,
);

/** The vacancies everybody finds, the newest first. */
export async function openVacancies(context: Asking, asked: VacanciesAsked): Promise<VacancyPage> {
  const page = pageInput(asked, 2);
  const [publishedAt, id] = page.after ?? [null, null];
  const { occupationId = null, townId = null, type = null, hours = null } = asked;
  const filter = [danishDay(context.clock.now()), occupationId, townId, type, hours];
  const rows = await context.sql.all<VacancyRow>(OPEN, [...filter, publishedAt, id, page.limit + 1]);
  const view = await vacancyReader(context);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.publishedAt ?? '', row.id]);
  return {
    nodes: nodes.map(view),
    pageInfo,
    count: async () => (await context.sql.one<{ count: number }>(OPEN_COUNT, filter))?.count ?? 0,
  };
}

/** Vacancies by their ids, in no order, whoever asks: the caller says who may see them. */
export async function vacancyRows(
  { sql, clock }: Pick<Context, 'sql' | 'clock'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VacancyRow>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.all<VacancyRow>(BY_ID, [danishDay(clock.now()), ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One vacancy, if the viewer may see it. */
export async function vacancyById(context: Asking, id: string): Promise<VacancyView | null> {
  const row = isId(id) ? (await vacancyRows(context, [id])).get(id) : undefined;
  if (!row || !maySeeVacancy(context.viewer, row)) return null;
  return (await vacancyReader(context))(row);
}

/** What the viewer has posted, and what is posted for the companies they act for, the newest first. */
export async function vacanciesOfViewer(context: Asking, first: number): Promise<VacancyView[]> {
  const { viewer, clock, sql } = context;
  const { limit } = pageInput({ first }, 0);
  const companies = (viewer?.hats ?? []).flatMap(({ kind, organisationId }) =>
    kind === 'OWNER' && organisationId !== null ? organisationId : [],
  );
  const rows = await sql.all<VacancyRow>(OF_VIEWER, [
    danishDay(clock.now()),
    viewer?.personId,
    companies,
    limit,
  ]);
  return rows.map(await vacancyReader(context));
}
