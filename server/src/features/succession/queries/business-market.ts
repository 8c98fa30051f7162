import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { maySeeBlindBusiness } from '../model/succession.policy.ts';
import type { BusinessFacts } from '../model/succession.policy.ts';
import { BLIND_COLUMNS, blindBusiness, IS_FINDABLE } from './business-rows.ts';
import type { BlindBusinessView, BlindRow } from './business-rows.ts';

/** What the market is filtered by: what everybody sees of each. */
export interface BusinessFilter {
  readonly industryId?: string | null;
  readonly townId?: string | null;
  readonly employees?: string | null;
  readonly price?: string | null;
  readonly horizon?: string | null;
}

/** A page of the market; the whole number is counted only where it is asked for. */
export interface BusinessPage extends Omit<Page<BlindBusinessView>, 'totalCount'> {
  readonly count: () => Promise<number>;
}

/** Over `business_listing b`: what the filters choose; the names of placeholders or columns. */
export const isChosenBy = (
  industry: string,
  town: string,
  employees: string,
  price: string,
  horizon: string,
) => `
      (${industry}::text is null or b.industry_id = ${industry})
  and (${town}::text is null or b.told_town_id = ${town})
  and (${employees}::text is null or b.employees = ${employees})
  and (${price}::text is null or b.price = ${price})
  and (${horizon}::text is null or b.horizon = ${horizon})`;

const WHERE = `where ${IS_FINDABLE} and ${isChosenBy('$1', '$2', '$3', '$4', '$5')}`;
const MARKET = statement(
  'succession.market',
  `select ${BLIND_COLUMNS} from business_listing b ${WHERE}
      and ($6::date is null or (b.published_on, b.id) < ($6, $7::uuid))
    order by b.published_on desc, b.id desc limit $8`,
);
const COUNT = statement(
  'succession.market-count',
  `select count(*)::int as count from business_listing b ${WHERE}`,
);
const BY_ID = statement(
  'succession.blind-business',
  `select ${BLIND_COLUMNS}, b.state, b.hidden_at is not null as "isHidden", b.person_id as "personId"
     from business_listing b where b.id = $1`,
);
const TOWNS = statement(
  'succession.businesses-per-town',
  `select b.told_town_id as "townId", count(*)::int as count from business_listing b
    where ${IS_FINDABLE} and b.told_town_id is not null group by b.told_town_id`,
);

/** The businesses everybody can find, the newest first. */
export async function businessMarket(
  { sql }: Pick<Context, 'sql'>,
  asked: { first?: number | null; after?: string | null } & BusinessFilter,
): Promise<BusinessPage> {
  const page = pageInput(asked, 2);
  const [publishedOn, id] = page.after ?? [null, null];
  const { industryId, townId, employees, price, horizon } = asked;
  const filter = [industryId, townId, employees, price, horizon].map((value) => value ?? null);
  const rows = await sql.all<BlindRow>(MARKET, [...filter, publishedOn, id, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.publishedOn ?? '', row.id]);
  return {
    nodes: nodes.map(blindBusiness),
    pageInfo,
    count: async () => (await sql.one<{ count: number }>(COUNT, filter))?.count ?? 0,
  };
}

/** One business, blind, if the viewer may see it. */
export async function businessById(
  { sql, viewer }: Pick<Context, 'sql' | 'viewer'>,
  businessId: string,
): Promise<BlindBusinessView | null> {
  if (!isId(businessId)) return null;
  const row = await sql.one<BlindRow & BusinessFacts>(BY_ID, [businessId]);
  return row && maySeeBlindBusiness(viewer, row) ? blindBusiness(row) : null;
}

/** How many businesses everybody finds in each town, where that is told and they are enough to be counted. */
export async function businessesPerTown({
  sql,
}: Pick<Context, 'sql'>): Promise<{ readonly townId: string; readonly count: number }[]> {
  return sql.all(TOWNS);
}
