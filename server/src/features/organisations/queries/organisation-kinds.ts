import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';

const KINDS = statement(
  'organisations.kinds',
  `select code, json_build_object('da', label_da, 'en', label_en, 'de', label_de) as label
     from organisation_kind order by label_da collate "da-x-icu"`,
);

/** Every kind an organisation can be of, in Danish order; a short list that is never paged. */
export function organisationKinds(sql: Rows): Promise<{ code: string; label: Words }[]> {
  return sql.all(KINDS);
}
