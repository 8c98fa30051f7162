import type { Language } from '../../../platform/language.ts';
import type { CandidateProfile, VacancyNeed } from '../model/matched.ts';
import type { CandidateState, Pay, VacancyState, VacancyType } from '../model/words.ts';

/** A candidate as the database has one. */
export interface CandidateRow extends CandidateProfile {
  readonly personId: string;
  readonly postedBy: string | null;
  readonly townId: string;
  readonly about: string | null;
  readonly state: CandidateState;
  readonly shownSince: string | null;
  readonly isFaded: boolean;
  readonly isHidden: boolean;
  readonly registeredAt: string;
  readonly version: number;
}

/** Over `candidate c`: what matching needs; nothing that is not shown. */
export const PROFILE_COLUMNS = `
  c.id, c.occupation_ids as "occupationIds", c.skill_ids as "skillIds", c.languages, c.licences, c.conditions, c.hours,
  c.place_band as "placeBand", c.shown_town_id as "shownTownId", c.shown_municipality as "shownMunicipality",
  c.travel_limit_minutes as "travelLimitMinutes", c.available_from::text as "availableFrom"`;

/** Over `candidate c`: whole rows. */
export const CANDIDATE_COLUMNS = `${PROFILE_COLUMNS},
  c.person_id as "personId", c.posted_by as "postedBy", c.town_id as "townId", c.about, c.state,
  c.shown_since::text as "shownSince", c.faded_at is not null as "isFaded", c.hidden_at is not null as "isHidden",
  c.registered_at::text as "registeredAt", c.version`;

/** Over `candidate c`: whom companies find. */
export const IS_SHOWN = `c.state = 'SHOWN' and c.hidden_at is null`;

/** A vacancy as the database has one. */
export interface VacancyRow extends VacancyNeed {
  readonly title: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly postedBy: string;
  readonly type: VacancyType;
  readonly description: string;
  readonly writtenIn: Language;
  readonly pay: Pay;
  readonly applyBy: string | null;
  readonly workMentor: string | null;
  readonly followUpOn: string[];
  readonly state: VacancyState;
  readonly requestId: string | null;
  readonly reviewReason: string | null;
  readonly reviewWords: string | null;
  readonly publishedAt: string | null;
  readonly closeOutcome: 'FILLED' | 'NOT_FILLED' | null;
  readonly widenReason: string | null;
  readonly isFaded: boolean;
  readonly isHidden: boolean;
  readonly version: number;
  readonly createdAt: string;
}

/** Over `vacancy v`: what matching needs. */
export const NEED_COLUMNS = `
  v.id, v.written_in as "writtenIn", v.occupation_id as "occupationId", v.skill_ids as "skillIds", v.languages,
  v.licences, v.conditions, v.hours, v.town_id as "townId", v.starts_on::text as "startsOn",
  v.widened_at is not null as "isWidened"`;

/** Over `vacancy v`, with the name of the company on the day `$1`. */
export const SELECT_VACANCY = `
  select ${NEED_COLUMNS}, v.title, v.organisation_id as "organisationId", n.name as "companyName", v.posted_by as "postedBy", v.type,
         v.description, v.pay, v.apply_by::text as "applyBy", v.work_mentor as "workMentor",
         v.follow_up_on::text[] as "followUpOn", v.state, v.request_id as "requestId", v.review_reason as "reviewReason",
         v.review_words as "reviewWords", v.published_at::text as "publishedAt", v.close_outcome as "closeOutcome",
         v.widen_reason as "widenReason", v.faded_at is not null as "isFaded", v.hidden_at is not null as "isHidden", v.version,
         v.created_at::text as "createdAt"
    from vacancy v
    join lateral (select name from organisation_name where organisation_id = v.organisation_id
                   order by valid_from <= $1::date desc, abs(valid_from - $1::date) limit 1) n on true`;

/** Over `vacancy v`: what everybody finds on the day `$1`. */
export const IS_OPEN = `v.state = 'PUBLISHED' and v.hidden_at is null and (v.apply_by is null or v.apply_by >= $1::date)`;
