import type { Words } from '../../../platform/language.ts';

/** An organisation as everybody may see it, under the name of the day. */
export interface OrganisationView {
  id: string;
  name: string;
  kind: Words;
  cvr: string | null;
}

/** The same as PostgreSQL gives it. */
export interface OrganisationRow {
  id: string;
  name: string;
  cvr: string | null;
  label_da: string;
  label_en: string;
  label_de: string;
}

/** Organisations under their name of the day `$1`, as `nameOn` chooses it. */
export const ORGANISATIONS_ON_DAY = `
  select o.id, n.name, o.cvr, k.label_da, k.label_en, k.label_de
    from organisation o
    join organisation_kind k on k.code = o.kind_code
    join lateral (
      select name from organisation_name
       where organisation_id = o.id
       order by valid_from <= $1::date desc, abs(valid_from - $1::date)
       limit 1
    ) n on true`;

/** The row in the shape of the API. */
export function organisationView(row: OrganisationRow): OrganisationView {
  return {
    id: row.id,
    name: row.name,
    kind: { da: row.label_da, en: row.label_en, de: row.label_de },
    cvr: row.cvr,
  };
}
