import { z } from 'zod';
import { statement } from '../../../platform/database/rows.ts';
import { knownTown } from '../../places/index.ts';
import { oneOf, pathOf } from '../../saved-searches/index.ts';
import type { HitKindParts, SearchKindParts } from '../../saved-searches/index.ts';
import { conceptsByIds } from '../../vocabulary/index.ts';
import { industryId, oneTerm, townId } from '../model/business-form.ts';
import { BUSINESS } from '../model/kinds.ts';
import { termOf } from '../model/words.ts';
import { isChosenBy } from './business-market.ts';
import { IS_FINDABLE } from './business-rows.ts';
import { businessTitles } from './titles-and-faces.ts';

const filters = z.strictObject({
  industry: oneOf(industryId).optional(),
  town: oneOf(townId).optional(),
  sizeBand: oneOf(oneTerm('employees')).optional(),
  priceBand: oneOf(oneTerm('price')).optional(),
  horizon: oneOf(oneTerm('horizon')).optional(),
});

type BusinessFilters = z.output<typeof filters>;

const FIND = statement(
  'succession.for-searches',
  `with s as (
     select * from jsonb_to_recordset($1::jsonb)
       as s("searchId" uuid, industry text, town text, "sizeBand" text, "priceBand" text, horizon text, since timestamptz)),
   fresh as materialized (
     select b.* from business_listing b where ${IS_FINDABLE} and b.findable_since > (select min(since) from s))
   select s."searchId", '${BUSINESS}' as "subjectKind", b.id as "subjectId"
     from s join fresh b on b.findable_since > s.since
      and ${isChosenBy('s.industry', 's.town', 's."sizeBand"', 's."priceBand"', 's.horizon')}`,
);
const FINDABLE = statement(
  'succession.findable',
  `select b.id from business_listing b where b.id = any($1::uuid[]) and ${IS_FINDABLE}`,
);

/** The filters of the market, kept. */
export const businessSearch: SearchKindParts<BusinessFilters> = {
  kind: 'BUSINESSES',
  description: 'The businesses that are handed over.',
  filters,
  path: (chosen) => pathOf('/businesses', chosen),
  terms: ({ industry, town, sizeBand, priceBand, horizon }) => [
    ...conceptsByIds(industry === undefined ? [] : [industry]).map(({ label }) => label),
    ...(town === undefined ? [] : [inEveryLanguage(knownTown(town).name)]),
    ...(sizeBand === undefined ? [] : [termOf('employees', sizeBand).label]),
    ...(priceBand === undefined ? [] : [termOf('price', priceBand).label]),
    ...(horizon === undefined ? [] : [termOf('horizon', horizon).label]),
  ],
  find: ({ sql }, searches) =>
    sql.all(FIND, [
      JSON.stringify(
        searches.map(({ searchId, since, filters: chosen }) => ({ searchId, since, ...chosen })),
      ),
    ]),
};

/** Businesses that a search has found and everybody still finds, by their blind titles. */
export const businessHits: HitKindParts = {
  subjectKind: BUSINESS,
  async faces({ sql }, ids) {
    const found = await sql.all<{ id: string }>(FINDABLE, [ids]);
    const titles = await businessTitles(
      { sql },
      found.map(({ id }) => id),
    );
    return new Map([...titles].map(([id, title]) => [id, { title, name: null, path: `/businesses/${id}` }]));
  },
};

const inEveryLanguage = (name: string) => ({ da: name, en: name, de: name });
