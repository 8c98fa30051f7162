import { LIMITS } from '@vaekstbro/schema/limits';
import { line } from '../../../platform/fields.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { danishDay } from '../../../platform/business-days.ts';
import { ORGANISATIONS_ON_DAY, organisationView } from './organisation-view.ts';
import type { OrganisationRow, OrganisationView } from './organisation-view.ts';

// Former names find the organisation too: people ask for the house they used to know. An empty search finds all.
const FOUND = `($2 = '' or o.cvr = $2 or o.gln = $2 or exists (
  select from organisation_name s
   where s.organisation_id = o.id
     and s.name ilike '%' || replace(replace(replace($2, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'))`;

const PAGE = statement(
  'organisations.search',
  `${ORGANISATIONS_ON_DAY}
   where ${FOUND}
     and ($3::text is null or (n.name collate "da-x-icu", o.id) > ($3::text collate "da-x-icu", $4::uuid))
   order by n.name collate "da-x-icu", o.id
   limit $5`,
);
const COUNT = statement(
  'organisations.search_count',
  `select count(*)::int as count from organisation o where $1::date is not null and ${FOUND}`,
);

interface Search {
  search?: string | null;
  first?: number | null;
  after?: string | null;
}

/** Organisations whose present or former name holds the text, or whose CVR number or GLN it is, in Danish order. */
export async function searchOrganisations(
  { sql, clock }: Pick<Context, 'sql' | 'clock'>,
  asked: Search,
): Promise<Page<OrganisationView> & { totalCount: number }> {
  const search = wellFormed(line(LIMITS.search), asked.search ?? '');
  const page = pageInput(asked, 2);
  const today = danishDay(clock.now());
  const [name, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<OrganisationRow>(PAGE, [today, search, name, id, page.limit + 1]),
    sql.one<{ count: number }>(COUNT, [today, search]),
  ]);
  const nodes = rows.map(organisationView);
  return { ...toPage(nodes, page, (node) => [node.name, node.id]), totalCount: count?.count ?? 0 };
}
