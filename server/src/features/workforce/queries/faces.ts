import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import type { Looking } from '../../for-you/index.ts';
import { knownTown } from '../../places/index.ts';
import type { RequestFace, RequestSubject } from '../../requests/index.ts';
import type { HitFace } from '../../saved-searches/index.ts';
import { HOURS_LABELS } from '../model/words.ts';
import type { Hours } from '../model/words.ts';
import { placeLabel } from '../model/candidate-label.ts';
import { IS_OPEN } from './rows.ts';

interface VacancyFace {
  readonly id: string;
  readonly occupation: Words | null;
  readonly townId: string;
  readonly hours: Hours;
  readonly hiringId?: string | null;
}

/** The name of a concept in each language, as PostgreSQL finds it; Danish where a language is silent. */
const LABELS = (concept: string) => `
  (select json_object_agg(l.language, coalesce(own.text, danish.text))
     from unnest(array['da', 'en', 'de']) as l (language)
     left join lateral (select text from concept_label x where x.concept_id = ${concept} and x.kind = 'PREFERRED' and x.language = l.language limit 1) own on true
     left join lateral (select text from concept_label x where x.concept_id = ${concept} and x.kind = 'PREFERRED' and x.language = 'da' limit 1) danish on true)`;

const OF_REQUESTS = statement(
  'workforce.request-faces',
  `select wanted.id, ${LABELS('v.occupation_id')} as occupation, v.town_id as "townId", v.hours, h.id as "hiringId"
     from unnest($1::uuid[], $2::uuid[]) as wanted (id, subject)
     join vacancy v on v.id = wanted.subject left join hiring_request h on h.id = wanted.id`,
);
const OF_VACANCIES = statement(
  'workforce.vacancy-faces',
  `select v.id, ${LABELS('v.occupation_id')} as occupation, v.town_id as "townId", v.hours from vacancy v where v.id = any($1::uuid[])`,
);
const OPEN_ONES = statement(
  'workforce.open-ones',
  `select v.id, v.title from vacancy v where v.id = any($2::uuid[]) and ${IS_OPEN}`,
);
const OF_CANDIDATES = statement(
  'workforce.candidate-faces',
  `select c.id, ${LABELS('c.occupation_ids[1]')} as occupation, c.shown_town_id as "shownTownId",
          c.shown_municipality as "shownMunicipality" from candidate c where c.id = any($1::uuid[])`,
);

function titleOf({ occupation, townId, hours }: VacancyFace): Words {
  const town = knownTown(townId).name;
  const say = (language: keyof Words) =>
    [occupation?.[language], town, HOURS_LABELS[hours][language]].filter(Boolean).join(' · ');
  return { da: say('da'), en: say('en'), de: say('de') };
}

/** What requests about work are about: the occupation, the town and the hours. */
export async function requestFaces(
  { sql }: { readonly sql: Rows },
  requests: readonly RequestSubject[],
): Promise<ReadonlyMap<string, RequestFace>> {
  const ids = [requests.map(({ id }) => id), requests.map(({ subjectId }) => subjectId)];
  const rows = await sql.all<VacancyFace>(OF_REQUESTS, ids);
  const subjects = new Map(requests.map(({ id, subjectId }) => [id, subjectId]));
  return new Map(
    rows.map((row) => [
      row.id,
      { title: titleOf(row), subjectId: row.hiringId ?? subjects.get(row.id) ?? row.id },
    ]),
  );
}

/** What vacancies are called where nothing of their own words is told. */
export async function vacancyTitles(
  { sql }: { readonly sql: Rows },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Words>> {
  const rows = await sql.all<VacancyFace>(OF_VACANCIES, [ids]);
  return new Map(rows.map((row) => [row.id, titleOf(row)]));
}

/** What a candidate's profile is called: the occupation and the place as it is shown. */
export async function candidateTitles(
  { sql }: { readonly sql: Rows },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Words>> {
  const rows = await sql.all<{
    id: string;
    occupation: Words | null;
    shownTownId: string | null;
    shownMunicipality: string | null;
  }>(OF_CANDIDATES, [ids]);
  return new Map(
    rows.map((row) => {
      const place = placeLabel(row);
      const say = (language: keyof Words) =>
        [row.occupation?.[language], place[language]].filter(Boolean).join(' · ');
      return [row.id, { da: say('da'), en: say('en'), de: say('de') }];
    }),
  );
}

/** Vacancies whom a search has found and everybody still finds. */
export async function vacancyHits(
  { sql, clock }: Looking,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HitFace>> {
  const rows = await sql.all<{ id: string; title: string }>(OPEN_ONES, [danishDay(clock.now()), ids]);
  return new Map(rows.map(({ id, title }) => [id, { title: null, name: title, path: `/jobs/${id}` }]));
}
