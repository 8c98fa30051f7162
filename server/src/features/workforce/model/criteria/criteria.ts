import type { Criterion } from '../../../matching/index.ts';
import { townById, travelMinutes } from '../../../places/index.ts';
import { placeOf } from '../matched.ts';
import type { CandidateProfile, VacancyNeed, WorkWorld } from '../matched.ts';
import { levelsShort, readSpoken } from '../spoken.ts';
import { CONDITION_LABELS, HOURS_IN_ORDER, HOURS_LABELS, LICENCE_LABELS } from '../words.ts';
import type { Condition, Licence } from '../words.ts';

type Rule = Criterion<VacancyNeed, CandidateProfile, WorkWorld>;

const share = (wanted: readonly string[], has: readonly string[]): number =>
  wanted.length === 0 ? 1 : wanted.filter((one) => has.includes(one)).length / wanted.length;

/** Which of the candidate's occupations is most like the work, and how much. */
function closest(vacancy: VacancyNeed, { occupationIds }: CandidateProfile, world: WorkWorld) {
  let best: { id: string; likeness: number } | null = null;
  for (const id of occupationIds) {
    const likeness = world.likeness(vacancy, id);
    if (best === null || likeness > best.likeness) best = { id, likeness };
  }
  return best;
}

/** Is it the same work, or work like it? Judged by `OccupationSimilarity`, the code that the command `rank` runs. */
export const occupation: Rule = {
  code: 'OCCUPATION',
  fit: (vacancy, candidate, world) => closest(vacancy, candidate, world)?.likeness ?? null,
  evidence(vacancy, candidate, world) {
    const best = closest(vacancy, candidate, world);
    const fits = best !== null && best.likeness >= 1;
    return {
      fittingConceptIds: best !== null && best.likeness > 0 ? [best.id] : [],
      missingConceptIds: fits ? [] : [vacancy.occupationId],
    };
  },
  change: ({ occupationId }) => ({ fit: 1, conceptId: occupationId }),
};

/** What a skill is worth here: stated 1, related less, inferred from an occupation less. */
function shownBy(skillId: string, candidate: CandidateProfile, world: WorkWorld) {
  let best: { shownId: string; how: 'SAME' | 'RELATED' | 'INFERRED'; worth: number } | null = null;
  for (const shownId of [...candidate.skillIds, ...candidate.occupationIds]) {
    const match = world.match(skillId, shownId);
    if (match && (best === null || match.worth > best.worth)) best = { shownId, ...match };
  }
  return best;
}

/** Which of the skills that the work takes are there? */
export const competence: Rule = {
  code: 'COMPETENCE',
  fit(vacancy, candidate, world) {
    if (vacancy.skillIds.length === 0) return null;
    const worth = vacancy.skillIds.reduce((sum, id) => sum + (shownBy(id, candidate, world)?.worth ?? 0), 0);
    return worth / vacancy.skillIds.length;
  },
  evidence(vacancy, candidate, world) {
    const links = vacancy.skillIds.map((wantedId) => {
      const best = shownBy(wantedId, candidate, world);
      const words = { wantedWords: [], shownWords: [], caseTitle: null };
      return { wantedId, shownId: best?.shownId ?? null, how: best?.how ?? null, ...words };
    });
    return {
      fittingConceptIds: links.filter(({ how }) => how === 'SAME').map(({ wantedId }) => wantedId),
      missingConceptIds: links.filter(({ how }) => how === null).map(({ wantedId }) => wantedId),
      links,
    };
  },
  change(vacancy, candidate, world) {
    const missing = vacancy.skillIds.find((id) => (shownBy(id, candidate, world)?.worth ?? 0) < 1);
    if (missing === undefined) return null;
    const gain = (1 - (shownBy(missing, candidate, world)?.worth ?? 0)) / vacancy.skillIds.length;
    return { fit: Math.min(1, (competence.fit(vacancy, candidate, world) ?? 0) + gain), conceptId: missing };
  },
};

/** Is a language spoken that the work is done in? Well enough is full, one level below half. */
export const language: Rule = {
  code: 'LANGUAGE',
  fit(vacancy, candidate) {
    if (vacancy.languages.length === 0 || candidate.languages.length === 0) return null;
    const spoken = candidate.languages.map(readSpoken);
    const worths = vacancy.languages.map(readSpoken).map(({ code, level }) => {
      const has = spoken.find((one) => one.code === code);
      return has ? Math.max(0.25, 1 - levelsShort(level, has.level) / 2) : 0;
    });
    return worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
  },
  evidence(vacancy, candidate) {
    const spoken = candidate.languages.map((one) => readSpoken(one).code);
    return {
      languages: vacancy.languages.map((one) => readSpoken(one).code).filter((code) => spoken.includes(code)),
    };
  },
};

export const licences: Rule = {
  code: 'LICENCES',
  fit: (vacancy, candidate) => share(vacancy.licences, candidate.licences),
  evidence: (vacancy, candidate) => ({
    wanted: vacancy.licences.map((code) => LICENCE_LABELS[code as Licence]),
    shown: vacancy.licences
      .filter((code) => candidate.licences.includes(code))
      .map((code) => LICENCE_LABELS[code as Licence]),
  }),
  change: () => ({ fit: 1, conceptId: null }),
};

/** The same hours are full, the band beside half. */
export const hours: Rule = {
  code: 'HOURS',
  fit(vacancy, candidate) {
    if (candidate.hours.length === 0) return null;
    const wanted = HOURS_IN_ORDER.indexOf(vacancy.hours);
    const apart = Math.min(...candidate.hours.map((band) => Math.abs(HOURS_IN_ORDER.indexOf(band) - wanted)));
    return apart === 0 ? 1 : apart === 1 ? 0.5 : 0;
  },
  evidence: (vacancy, candidate) => ({
    wanted: [HOURS_LABELS[vacancy.hours]],
    shown: candidate.hours.map((band) => HOURS_LABELS[band]),
  }),
};

/** What the candidate wishes of the place, and how much of it is there. */
export const conditions: Rule = {
  code: 'CONDITIONS',
  fit: (vacancy, candidate) => share(candidate.conditions, vacancy.conditions),
  evidence: (vacancy, candidate) => ({
    wanted: candidate.conditions.map((code) => CONDITION_LABELS[code as Condition]),
    shown: candidate.conditions
      .filter((code) => vacancy.conditions.includes(code))
      .map((code) => CONDITION_LABELS[code as Condition]),
  }),
};

/** Inside the candidate's limit full, falling to zero at twice it. */
export const travel: Rule = {
  code: 'TRAVEL',
  fit(vacancy, candidate) {
    const minutes = minutesTo(vacancy, candidate);
    const limit = candidate.travelLimitMinutes;
    return minutes === null ? null : Math.min(1, Math.max(0, (2 * limit - minutes) / limit));
  },
  evidence: (vacancy, candidate) => ({
    minutes: minutesTo(vacancy, candidate),
    limitMinutes: candidate.travelLimitMinutes,
  }),
};

function minutesTo(vacancy: VacancyNeed, candidate: CandidateProfile): number | null {
  const from = placeOf(candidate);
  const [here, there] = [from === null ? null : townById(from), townById(vacancy.townId)];
  return here && there ? travelMinutes(here, there) : null;
}

/** In time is full, up to a month late half. */
export const start: Rule = {
  code: 'START',
  fit(vacancy, candidate) {
    const late = (Date.parse(candidate.availableFrom) - Date.parse(vacancy.startsOn)) / 86_400_000;
    return late <= 0 ? 1 : late <= 31 ? 0.5 : 0;
  },
  evidence: (vacancy, candidate) => ({
    wanted: [monthOf(vacancy.startsOn)],
    shown: [monthOf(candidate.availableFrom)],
  }),
};

/** A month in words: no day is told. */
function monthOf(day: string) {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  const say = (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
  return { da: say('da-DK'), en: say('en-GB'), de: say('de-DE') };
}

/** What candidates and vacancies are judged by, in the order people read it. */
export const WORK_CRITERIA: readonly Rule[] = [
  occupation,
  competence,
  language,
  licences,
  hours,
  conditions,
  travel,
  start,
];
