import type { Words } from '../../../platform/language.ts';

const enumOf = <Code extends string>(labels: Readonly<Record<Code, Words>>) =>
  Object.fromEntries(Object.keys(labels).map((code) => [code, code])) as { [Key in Code]: Key };
const w = (da: string, en: string, de: string): Words => ({ da, en, de });

/** What candidates may wish of a place of work, and companies may offer. Never why: no reasons, no health. */
export const CONDITION_LABELS = {
  DAYTIME: w('dagarbejde', 'daytime work', 'Arbeit am Tag'),
  NO_WEEKENDS: w('ingen weekender', 'no weekends', 'keine Wochenenden'),
  FIXED_HOURS: w('faste tider', 'fixed hours', 'feste Zeiten'),
  FLEXIBLE_HOURS: w('fleksible tider', 'flexible hours', 'flexible Zeiten'),
  SEATED: w('siddende arbejde', 'seated work', 'sitzende Arbeit'),
  VARIED: w('afvekslende arbejde', 'varied work', 'abwechslungsreiche Arbeit'),
  INDOORS: w('indendørs', 'indoors', 'drinnen'),
  OUTDOORS: w('udendørs', 'outdoors', 'draußen'),
  QUIET: w('rolige omgivelser', 'quiet surroundings', 'ruhige Umgebung'),
  SMALL_TEAM: w('lille hold', 'small team', 'kleines Team'),
  FROM_HOME: w('hjemmearbejde muligt', 'work from home possible', 'Homeoffice möglich'),
  BY_BUS: w('kan nås med bus eller tog', 'can be reached by bus or train', 'mit Bus oder Bahn erreichbar'),
} as const;
export const CONDITIONS = enumOf(CONDITION_LABELS);
export type Condition = keyof typeof CONDITIONS;

/** What one must have a licence or a certificate for. */
export const LICENCE_LABELS = {
  DRIVING_B: w('kørekort B (bil)', 'driving licence B (car)', 'Führerschein B (Pkw)'),
  DRIVING_C: w('kørekort C (lastbil)', 'driving licence C (lorry)', 'Führerschein C (Lkw)'),
  DRIVING_CE: w(
    'kørekort C/E (lastbil med anhænger)',
    'driving licence C/E (lorry with trailer)',
    'Führerschein CE (Lkw mit Anhänger)',
  ),
  DRIVING_D: w('kørekort D (bus)', 'driving licence D (bus)', 'Führerschein D (Bus)'),
  FORKLIFT: w('gaffeltruckcertifikat', 'fork-lift certificate', 'Staplerschein'),
  CRANE: w('krancertifikat', 'crane certificate', 'Kranschein'),
  WELDING: w('svejsecertifikat', 'welding certificate', 'Schweißzeugnis'),
  HOT_WORK: w('varmt arbejde', 'hot work certificate', 'Zertifikat für Heißarbeiten'),
  FOOD_HYGIENE: w('hygiejnebevis', 'food hygiene certificate', 'Hygieneschein'),
  ROAD_WORK: w('vejen som arbejdsplads', 'road work certificate', 'Zertifikat für Arbeiten an Straßen'),
} as const;
export const LICENCES = enumOf(LICENCE_LABELS);
export type Licence = keyof typeof LICENCES;

/** How many hours a week, in bands, from few to many. */
export const HOURS_LABELS = {
  UP_TO_15: w('op til 15 timer', 'up to 15 hours', 'bis 15 Stunden'),
  FROM_16_TO_29: w('16–29 timer', '16–29 hours', '16–29 Stunden'),
  FROM_30_TO_36: w('30–36 timer', '30–36 hours', '30–36 Stunden'),
  FULL_TIME: w('37 timer', '37 hours', '37 Stunden'),
} as const;
export const HOURS = enumOf(HOURS_LABELS);
export type Hours = keyof typeof HOURS;
export const HOURS_IN_ORDER = Object.keys(HOURS) as Hours[];

/** How well a language is spoken, from a little to fluently. */
export const LEVEL_LABELS = {
  BASIC: w('lidt', 'a little', 'etwas'),
  GOOD: w('godt', 'well', 'gut'),
  FLUENT: w('flydende', 'fluently', 'fließend'),
} as const;
export const LEVELS = enumOf(LEVEL_LABELS);
export type Level = keyof typeof LEVELS;
export const LEVELS_IN_ORDER = Object.keys(LEVELS) as Level[];

/** What kind of work a vacancy is. */
export const VACANCY_TYPES = {
  ORDINARY: 'ORDINARY',
  APPRENTICESHIP: 'APPRENTICESHIP',
  STUDENT_JOB: 'STUDENT_JOB',
  WAGE_SUBSIDY: 'WAGE_SUBSIDY',
  TRAINEESHIP: 'TRAINEESHIP',
  INCLUSION: 'INCLUSION',
} as const;
export type VacancyType = keyof typeof VACANCY_TYPES;

/** How it is paid. */
export const PAYS = {
  COLLECTIVE_AGREEMENT: 'COLLECTIVE_AGREEMENT',
  BY_AGREEMENT: 'BY_AGREEMENT',
  SUBSIDISED: 'SUBSIDISED',
  UNPAID: 'UNPAID',
} as const;
export type Pay = keyof typeof PAYS;

export const VACANCY_STATES = {
  DRAFT: 'DRAFT',
  REVIEW: 'REVIEW',
  PUBLISHED: 'PUBLISHED',
  REJECTED: 'REJECTED',
  CLOSED: 'CLOSED',
} as const;
export type VacancyState = keyof typeof VACANCY_STATES;

export const CANDIDATE_STATES = { SHOWN: 'SHOWN', PAUSED: 'PAUSED', WITHDRAWN: 'WITHDRAWN' } as const;
export type CandidateState = keyof typeof CANDIDATE_STATES;

/** How finely the place of a candidate is told. */
export const PLACE_BANDS = { TOWN: 'TOWN', MUNICIPALITY: 'MUNICIPALITY', REGION: 'REGION' } as const;
export type PlaceBand = keyof typeof PLACE_BANDS;

export const HIRING_STATES = {
  ASKED: 'ASKED',
  OPEN: 'OPEN',
  TALKING: 'TALKING',
  HIRED: 'HIRED',
  REFUSED: 'REFUSED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  LOST: 'LOST',
} as const;
export type HiringState = keyof typeof HIRING_STATES;

/** Not over yet. */
export const HIRING_RUNS = ['ASKED', 'OPEN', 'TALKING'] as const satisfies readonly HiringState[];

/** Who has taken the first step. */
export const HIRING_SIDES = { COMPANY: 'COMPANY', CANDIDATE: 'CANDIDATE' } as const;
export type HiringSide = keyof typeof HIRING_SIDES;

/** How the two could meet first. */
export const FIRST_MEETINGS = { PHONE: 'PHONE', ONLINE: 'ONLINE', ON_SITE: 'ON_SITE' } as const;
export type FirstMeeting = keyof typeof FIRST_MEETINGS;

/** What a company answers once it knows who it is. */
export const COMPANY_REPLIES = { INVITE: 'INVITE', HIRE: 'HIRE', NO: 'NO' } as const;
export type CompanyReply = keyof typeof COMPANY_REPLIES;

/** Why it came to nothing; the same list for both sides. */
export const HIRING_REASONS = {
  OTHER_CANDIDATE: 'OTHER_CANDIDATE',
  COMPETENCE_MISSING: 'COMPETENCE_MISSING',
  TOO_FAR: 'TOO_FAR',
  HOURS: 'HOURS',
  CONDITIONS: 'CONDITIONS',
  OTHER_JOB: 'OTHER_JOB',
  NOT_INTERESTED: 'NOT_INTERESTED',
  OTHER: 'OTHER',
} as const;
export type HiringReason = keyof typeof HIRING_REASONS;

/** Why a vacancy is not published: the rules it is reviewed against. */
export const REVIEW_RULES = {
  AGE: 'AGE',
  SEX: 'SEX',
  ORIGIN: 'ORIGIN',
  RELIGION: 'RELIGION',
  HEALTH: 'HEALTH',
  PAYMENT_BY_APPLICANT: 'PAYMENT_BY_APPLICANT',
  FACTS_MISSING: 'FACTS_MISSING',
  NO_WORK_MENTOR: 'NO_WORK_MENTOR',
  NOT_REAL: 'NOT_REAL',
  OTHER: 'OTHER',
} as const;
export type ReviewRule = keyof typeof REVIEW_RULES;
