import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { danishDay } from '../../../platform/business-days.ts';
import { ORGANISATIONS_ON_DAY, organisationView } from './organisation-view.ts';
import type { OrganisationRow, OrganisationView } from './organisation-view.ts';

const BY_ID = statement('organisations.by_id', `${ORGANISATIONS_ON_DAY} where o.id = any($2::uuid[])`);

type Asking = Pick<Context, 'sql' | 'clock'>;
const loaders = new WeakMap<Asking, DataLoader<string, OrganisationView | null>>();

/** The organisations with these ids, under their name of today; unknown ids are left out. */
export async function organisationsById(
  sql: Rows,
  organisationIds: readonly string[],
  now: Date,
): Promise<OrganisationView[]> {
  const rows = await sql.all<OrganisationRow>(BY_ID, [danishDay(now), organisationIds]);
  return rows.map(organisationView);
}

/** One organisation; everything that one request asks for at the same time is one statement. */
export function organisationById(context: Asking, organisationId: string): Promise<OrganisationView | null> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(async (ids) => {
      const found = await organisationsById(context.sql, ids, context.clock.now());
      return ids.map((id) => found.find((organisation) => organisation.id === id) ?? null);
    });
    loaders.set(context, loader);
  }
  return loader.load(organisationId);
}
