import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { conceptReader } from '../../matching/index.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { candidateLabel, placeLabel } from '../model/candidate-label.ts';
import type { CandidateProfile } from '../model/matched.ts';
import { readSpoken } from '../model/spoken.ts';
import type { Spoken } from '../model/spoken.ts';
import * as policy from '../model/workforce.policy.ts';
import type { CandidateRow, VacancyRow } from './rows.ts';

/** A candidate as companies see one: labels of vocabularies and bands, nothing else. */
export interface BlindCandidateView {
  readonly id: string;
  readonly label: Words;
  readonly occupations: Concept[];
  readonly skills: Concept[];
  readonly languages: Spoken[];
  readonly licences: readonly string[];
  readonly conditions: readonly string[];
  readonly hours: readonly string[];
  readonly place: Words;
  readonly travelLimitMinutes: number;
  readonly startsInMonths: number;
}

/** The candidate as themself and officers see one. */
export interface OwnCandidateView {
  readonly id: string;
  readonly state: string;
  readonly blind: BlindCandidateView;
  readonly town: Town;
  readonly availableFrom: string;
  readonly about: string | null;
  readonly placeBand: string;
  readonly isPosted: boolean;
  readonly isFaded: boolean;
  readonly isHidden: boolean;
  readonly version: number;
  readonly row: CandidateRow;
}

/** A vacancy in the shape of the GraphQL type, as this viewer may see it. */
export interface VacancyView {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly writtenIn: string;
  readonly companyName: string;
  readonly occupation: Concept | null;
  readonly skills: Concept[];
  readonly languages: Spoken[];
  readonly licences: readonly string[];
  readonly conditions: readonly string[];
  readonly hours: string;
  readonly pay: string;
  readonly town: Town;
  readonly startsOn: string;
  readonly applyBy: string | null;
  readonly publishedAt: string | null;
  readonly isFaded: boolean;
  readonly state: string;
  readonly closeOutcome: string | null;
  readonly workMentor: string | null;
  readonly followUpOn: readonly string[];
  readonly reviewReason: string | null;
  readonly reviewWords: string | null;
  readonly isWidened: boolean;
  readonly widenReason: string | null;
  readonly version: number | null;
  readonly viewerCanEdit: boolean;
  readonly viewerCanReview: boolean;
  readonly viewerCanSeeCandidates: boolean;
  readonly viewerCanWiden: boolean;
  readonly row: VacancyRow;
}

type Asking = Pick<Context, 'app' | 'clock' | 'viewer'>;

/** Makes blind views, with the words of this moment. */
export async function blindReader(context: Pick<Context, 'app' | 'clock'>) {
  const concept = await conceptReader(context);
  const month = context.clock.now();
  return (row: CandidateProfile): BlindCandidateView => {
    const occupations = row.occupationIds.flatMap((id) => concept(id) ?? []);
    return {
      id: row.id,
      label: candidateLabel(row, occupations[0] ?? null),
      occupations,
      skills: row.skillIds.flatMap((id) => concept(id) ?? []),
      languages: row.languages.map(readSpoken),
      licences: row.licences,
      conditions: row.conditions,
      hours: row.hours,
      place: placeLabel(row),
      travelLimitMinutes: row.travelLimitMinutes,
      startsInMonths: monthsUntil(row.availableFrom, month),
    };
  };
}

function monthsUntil(day: string, now: Date): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Math.max(0, (year - now.getUTCFullYear()) * 12 + month - 1 - now.getUTCMonth());
}

/** Makes views for the candidates themselves and for officers. */
export async function ownReader(context: Pick<Context, 'app' | 'clock'>) {
  const blind = await blindReader(context);
  return (row: CandidateRow): OwnCandidateView => ({
    id: row.id,
    state: row.state,
    blind: blind(row),
    town: knownTown(row.townId),
    availableFrom: row.availableFrom,
    about: row.about,
    placeBand: row.placeBand,
    isPosted: row.postedBy !== null,
    isFaded: row.isFaded,
    isHidden: row.isHidden,
    version: row.version,
    row,
  });
}

/** Makes vacancies as the viewer may see them. */
export async function vacancyReader(context: Asking) {
  const concept = await conceptReader(context);
  const { viewer } = context;
  return (row: VacancyRow): VacancyView => {
    const keeps = policy.mayKeepVacancy(viewer, row);
    const isStaff = policy.mayWorkOnEmployment(viewer);
    const seesFrame = keeps || isStaff;
    return {
      id: row.id,
      type: row.type,
      title: row.title,
      description: row.description,
      writtenIn: row.writtenIn,
      companyName: row.companyName,
      occupation: concept(row.occupationId),
      skills: row.skillIds.flatMap((id) => concept(id) ?? []),
      languages: row.languages.map(readSpoken),
      licences: row.licences,
      conditions: row.conditions,
      hours: row.hours,
      pay: row.pay,
      town: knownTown(row.townId),
      startsOn: row.startsOn,
      applyBy: row.applyBy,
      publishedAt: row.publishedAt,
      isFaded: row.isFaded,
      state: row.state,
      closeOutcome: row.closeOutcome,
      workMentor: seesFrame ? row.workMentor : null,
      followUpOn: seesFrame ? row.followUpOn : [],
      reviewReason: seesFrame ? row.reviewReason : null,
      reviewWords: seesFrame ? row.reviewWords : null,
      isWidened: row.isWidened,
      widenReason: isStaff ? row.widenReason : null,
      version: keeps ? row.version : null,
      viewerCanEdit: keeps && row.state !== 'CLOSED',
      viewerCanReview: row.state === 'REVIEW' && policy.mayReviewVacancy(viewer, row),
      viewerCanSeeCandidates: row.state === 'PUBLISHED' && policy.maySeeCandidatesOf(viewer, row),
      viewerCanWiden: row.state === 'PUBLISHED' && isStaff && !row.isWidened,
      row,
    };
  };
}
