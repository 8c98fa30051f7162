import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import { knownTown, townById } from '../../places/index.ts';
import { oneOf, pathOf } from '../../saved-searches/index.ts';
import type { SearchKindParts } from '../../saved-searches/index.ts';
import { HOURS, HOURS_LABELS, VACANCY_TYPES } from '../model/words.ts';
import { IS_OPEN } from './rows.ts';
import { isChosenBy } from './vacancies.ts';

const filters = z.strictObject({
  town: oneOf(z.string().refine((id) => townById(id) !== null)).optional(),
  type: oneOf(z.enum(VACANCY_TYPES)).optional(),
  hours: oneOf(z.enum(HOURS)).optional(),
});
type VacancyFilters = z.output<typeof filters>;

const FIND = statement(
  'workforce.for-searches',
  `with s as (
     select * from jsonb_to_recordset($2::jsonb) as s ("searchId" uuid, town text, type text, hours text, since timestamptz))
   select s."searchId", 'VACANCY' as "subjectKind", v.id as "subjectId"
     from s join vacancy v on ${IS_OPEN} and v.published_at > s.since and ${isChosenBy('null', 's.town', 's.type', 's.hours')}`,
);

/** The filters of the list of vacancies, kept. */
export const vacancySearch: SearchKindParts<VacancyFilters> = {
  kind: 'VACANCIES',
  description: 'The list of vacancies.',
  filters,
  path: (chosen) => pathOf('/jobs', chosen),
  terms: ({ town, hours }) => [
    ...(town === undefined ? [] : [inAll(knownTown(town).name)]),
    ...(hours === undefined ? [] : [HOURS_LABELS[hours]]),
  ],
  find: ({ sql, clock }, searches) =>
    sql.all(FIND, [
      danishDay(clock.now()),
      JSON.stringify(
        searches.map(({ searchId, since, filters: chosen }) => ({ searchId, since, ...chosen })),
      ),
    ]),
};

const inAll = (name: string): Words => ({ da: name, en: name, de: name });
