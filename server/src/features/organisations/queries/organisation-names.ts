import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { ValidName } from '../model/valid-names.ts';

const NAMES = statement(
  'organisations.names',
  `select organisation_id as "organisationId", name, valid_from::text as "validFrom", valid_to::text as "validTo"
     from organisation_name where organisation_id = any($1::uuid[]) order by valid_from desc`,
);

type Asking = Pick<Context, 'sql'>;
const loaders = new WeakMap<Asking, DataLoader<string, ValidName[]>>();

/** Every name an organisation has had, has or will have, the newest first; one statement for all that are asked. */
export function namesOfOrganisation(context: Asking, organisationId: string): Promise<ValidName[]> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const rows = await context.sql.all<ValidName & { organisationId: string }>(NAMES, [ids]);
        return ids.map((id) => rows.filter((row) => row.organisationId === id));
      },
      // A rename in the same request is seen.
      { cache: false },
    );
    loaders.set(context, loader);
  }
  return loader.load(organisationId);
}
