import { CANDIDATE_SHOWN } from '@vaekstbro/server/src/features/workforce/model/consent-text.ts';
import { afterBusinessDays } from '@vaekstbro/server/src/platform/business-days.ts';
import { STARTER_OCCUPATIONS } from '@vaekstbro/server/src/features/vocabulary/model/starter/index.ts';
import { TOWNS } from '@vaekstbro/server/src/features/places/model/towns.ts';
import { chanceOf, idOf } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';
import { consentTo } from './consents.ts';
import { FIRST_NAMES, inventedEmail, SURNAMES } from './names.ts';
import { personIdOf } from './people.ts';

const DAY = 86_400_000;
const VACANCIES = 60;
const CANDIDATES = 120;

/** What the companies of the story seek: the company, the occupation, and what they say about it. */
const WORK: readonly (readonly [company: string, occupation: string, title: string, words: string])[] = [
  [
    'vestklip',
    'occupation-smith',
    'Smed til specialopgaver',
    'Du bukker, klipper og samler emner i stål, som vi leverer til hele Jylland.',
  ],
  [
    'aulum-smedje',
    'occupation-welder',
    'Svejser med sans for detaljen',
    'Du svejser trapper og gelændere i hallen og er med ude, når de sættes op.',
  ],
  [
    'sunds-traehus',
    'occupation-carpenter',
    'Tømrer til vores træhuse',
    'Vi samler elementer i hallen om vinteren og rejser huse om sommeren.',
  ],
  [
    'bording-transport',
    'occupation-warehouse-worker',
    'Lagermedarbejder på daghold',
    'Du læsser, pakker og holder styr på pladserne sammen med fire kolleger.',
  ],
  [
    'brande-vindservice',
    'occupation-wind-turbine-technician',
    'Tekniker til vindmøller',
    'Du kører ud fra Brande og er hjemme hver aften; kurset i højden giver vi.',
  ],
  [
    'moelbak-it',
    'occupation-software-developer',
    'Udvikler til planlægningssystem',
    'Du bygger videre på et system, som håndværkere bruger hver dag.',
  ],
  [
    'snejbjerg-vvs',
    'occupation-plumber',
    'Vvs-montør til service',
    'Du løser små og store opgaver hos faste kunder i egen servicebil.',
  ],
  [
    'ejstrup-plast',
    'occupation-injection-moulder',
    'Operatør ved sprøjtestøbning',
    'Du stiller maskiner ind, holder øje med kvaliteten og lærer nye kolleger op.',
  ],
  [
    'kibaek-bageri',
    'occupation-bakery-sales-assistant',
    'Hjælp i butikken om morgenen',
    'Du åbner butikken, smører morgenbrød og kender snart alle kunder ved navn.',
  ],
  [
    'hedens-strik',
    'occupation-production-worker',
    'Medarbejder i strikkeriet',
    'Du passer maskinerne, finder fejl i metervarer og pakker til afsendelse.',
  ],
];
const SKILLS = new Map(
  STARTER_OCCUPATIONS.map(({ id, essential = [], optional = [] }) => [id, { essential, optional }]),
);
const CONDITIONS = [
  'DAYTIME',
  'NO_WEEKENDS',
  'FIXED_HOURS',
  'FLEXIBLE_HOURS',
  'VARIED',
  'INDOORS',
  'SMALL_TEAM',
  'BY_BUS',
  'SEATED',
  'QUIET',
];
const LICENCES = ['DRIVING_B', 'FORKLIFT', 'WELDING', 'HOT_WORK', 'DRIVING_C', 'FOOD_HYGIENE'];
const HOURS = ['FULL_TIME', 'FULL_TIME', 'FULL_TIME', 'FROM_30_TO_36', 'FROM_16_TO_29', 'UP_TO_15'] as const;
const TYPES = [
  'ORDINARY',
  'ORDINARY',
  'ORDINARY',
  'APPRENTICESHIP',
  'STUDENT_JOB',
  'WAGE_SUBSIDY',
  'TRAINEESHIP',
  'INCLUSION',
] as const;
const PLACES = [
  'herning',
  'herning',
  'ikast',
  'sunds',
  'aulum',
  'brande',
  'vildbjerg',
  'hammerum',
  'lind',
  'bording',
];
const monthAfter = (now: Date, months: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
const codesOf = (languages: readonly string[]) => languages.map((one) => one.split(':')[0] ?? '');

/** Sixty vacancies in every state and a hundred and twenty candidates; half of them are posted by Vera, the officer. */
export function herningWorkforce(now: Date): World {
  const chance = chanceOf(1925);
  const officerId = personIdOf('vera@example.org');
  const companyId = personIdOf('bodil@example.org');
  const world = {
    person: [] as Row[],
    hat: [] as Row[],
    consent: [] as Row[],
    candidate: [] as Row[],
    company_claim: [] as Row[],
    vacancy: [] as Row[],
    request: [] as Row[],
    request_turn: [] as Row[],
    request_step: [] as Row[],
  };
  const person = (name: string, email: string) =>
    world.person.push({
      id: personIdOf(email),
      name,
      email,
      email_proven_at: now,
      language: 'da',
      created_at: now,
    });
  const hat = (email: string, kind: string, organisation: string | null) =>
    world.hat.push({
      id: idOf(`hat:${email}:${kind}:${organisation ?? ''}`),
      person_id: personIdOf(email),
      kind,
      organisation_id: organisation === null ? null : idOf(`organisation:${organisation}`),
      given_at: now,
    });
  person('Vera Lund', 'vera@example.org');
  hat('vera@example.org', 'EMPLOYMENT_OFFICER', 'beskaeftigelse-herning');
  person('Bodil Kjær', 'bodil@example.org');
  for (const company of new Set(WORK.map(([key]) => key))) {
    hat('bodil@example.org', 'OWNER', company);
    world.company_claim.push({
      id: idOf(`company-claim:${company}`),
      person_id: companyId,
      organisation_id: idOf(`organisation:${company}`),
      industry_id: 'metal',
      state: 'CONFIRMED',
      claimed_at: now,
      decided_by: null,
      decided_at: now,
    });
  }

  for (let index = 0; index < VACANCIES; index += 1) {
    const [company, occupation, title, words] =
      WORK[index % WORK.length] ?? WORK[0] ?? (['', '', '', ''] as const);
    const round = Math.floor(index / WORK.length);
    const state =
      round < 4
        ? 'PUBLISHED'
        : ((['REVIEW', 'CLOSED', 'REJECTED', 'PUBLISHED', 'PUBLISHED'] as const)[index % 5] ?? 'PUBLISHED');
    const type = TYPES[(index + round) % TYPES.length] ?? 'ORDINARY';
    const createdAt = new Date(now.getTime() - (VACANCIES - index) * 0.6 * DAY);
    const id = idOf(`vacancy:${index}`);
    const isNew = state === 'REVIEW';
    const requestId = isNew ? idOf(`vacancy-review:${index}`) : null;
    const languages = index % 7 === 3 ? ['en:GOOD'] : index % 5 === 2 ? ['da:BASIC', 'en:GOOD'] : ['da:GOOD'];
    world.vacancy.push({
      id,
      organisation_id: idOf(`organisation:${company}`),
      posted_by: companyId,
      type,
      title,
      description: `${words} Du får en fast kontakt fra første dag, og vi taler sammen om tider og løn efter overenskomst.`,
      written_in: 'da',
      occupation_id: occupation,
      skill_ids: (SKILLS.get(occupation)?.essential ?? []).slice(0, 3 + (index % 2)),
      languages,
      language_codes: codesOf(languages),
      licences: index % 3 === 0 ? [chance.pick(LICENCES)] : [],
      conditions: chance.some(CONDITIONS, 4),
      hours: type === 'STUDENT_JOB' ? 'UP_TO_15' : chance.pick(HOURS),
      pay:
        type === 'TRAINEESHIP' ? 'UNPAID' : type === 'WAGE_SUBSIDY' ? 'SUBSIDISED' : 'COLLECTIVE_AGREEMENT',
      town_id: chance.pick(PLACES),
      starts_on: monthAfter(now, 1 + (index % 3)),
      apply_by: index % 4 === 0 ? new Date(now.getTime() + 30 * DAY).toISOString().slice(0, 10) : null,
      work_mentor: type === 'INCLUSION' ? 'Kirsten fra værkstedet' : null,
      follow_up_on: type === 'INCLUSION' ? [monthAfter(now, 2), monthAfter(now, 4)] : [],
      state,
      request_id: requestId,
      review_reason: state === 'REJECTED' ? 'FACTS_MISSING' : null,
      review_words:
        state === 'REJECTED'
          ? 'Skriv gerne lidt mere om opgaverne, så ansøgere ved, hvad de siger ja til.'
          : null,
      reviewed_by: isNew ? null : officerId,
      published_at: state === 'PUBLISHED' || state === 'CLOSED' ? createdAt : null,
      closed_at: state === 'CLOSED' ? now : null,
      close_outcome: state === 'CLOSED' ? 'FILLED' : null,
      created_at: createdAt,
      updated_at: createdAt,
      version: 1,
    });
    if (requestId === null) continue;
    const openedAt = new Date(now.getTime() - (index % 5) * 3_600_000);
    const dueAt = afterBusinessDays(now, 2);
    const turnId = idOf(`vacancy-review-turn:${index}`);
    world.request.push({
      id: requestId,
      kind: 'VACANCY_REVIEW',
      focus_area: 1,
      subject_kind: 'VACANCY',
      subject_id: id,
      asker_id: companyId,
      state: 'OPEN',
      turn_id: turnId,
      turn_party: 'UNIT',
      turn_began_at: openedAt,
      turn_due_at: dueAt,
      missed: 0,
      promised_at: dueAt,
      opened_at: openedAt,
      version: 1,
    });
    world.request_turn.push({
      id: turnId,
      request_id: requestId,
      party: 'UNIT',
      began_at: openedAt,
      due_at: dueAt,
    });
    world.request_step.push({
      id: idOf(`vacancy-review-step:${index}`),
      request_id: requestId,
      kind: 'OPENED',
      party: 'ASKER',
      person_id: companyId,
      to_party: 'UNIT',
      at: openedAt,
      due_at: dueAt,
    });
  }

  const towns = new Map(TOWNS.map(({ id, municipalityCode }) => [id, municipalityCode]));
  const drafts = Array.from({ length: CANDIDATES }, (_, index) => {
    const [, occupation = ''] = WORK[index % WORK.length] ?? [];
    return { index, occupation, town: chance.pick(PLACES) };
  });
  for (const { index, occupation, town } of drafts) {
    const name = index === 0 ? 'Lone Kandidat' : `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
    const email = index === 0 ? 'lone@example.org' : inventedEmail(name, 3000 + index);
    person(name, email);
    hat(email, 'CANDIDATE', null);
    const alike = drafts.filter((other) => other.occupation === occupation);
    const inTown = alike.filter((other) => other.town === town).length;
    const inMunicipality = alike.filter((other) => towns.get(other.town) === towns.get(town)).length;
    const band = inTown >= 5 ? 'TOWN' : inMunicipality >= 5 ? 'MUNICIPALITY' : 'REGION';
    const { essential = [], optional = [] } = SKILLS.get(occupation) ?? {};
    const languages =
      index % 6 === 4
        ? ['en:FLUENT', 'da:BASIC']
        : index % 9 === 5
          ? ['uk:FLUENT', 'en:GOOD', 'da:BASIC']
          : ['da:FLUENT'];
    const registeredAt = new Date(now.getTime() - (index + 1) * 0.4 * DAY);
    const state = index > 0 && index % 17 === 0 ? 'PAUSED' : 'SHOWN';
    const isPosted = index % 2 === 1;
    world.candidate.push({
      id: idOf(`candidate:${index}`),
      person_id: personIdOf(email),
      posted_by: isPosted ? officerId : null,
      unit_id: isPosted ? idOf('organisation:beskaeftigelse-herning') : null,
      occupation_ids: [occupation],
      skill_ids: [...chance.some(essential, 2), ...chance.some(optional, 1)],
      languages,
      language_codes: codesOf(languages),
      licences: chance.some(LICENCES, index % 3),
      conditions: chance.some(CONDITIONS, index % 4),
      hours: index % 5 === 0 ? ['FROM_16_TO_29', 'FROM_30_TO_36'] : ['FULL_TIME'],
      town_id: town,
      travel_limit_minutes: chance.pick([15, 30, 30, 45, 60]),
      available_from: monthAfter(now, index % 3),
      about: null,
      place_band: band,
      shown_town_id: band === 'TOWN' ? town : null,
      shown_municipality: band === 'REGION' ? null : (towns.get(town) ?? null),
      state,
      shown_since: registeredAt,
      registered_at: registeredAt,
      updated_at: registeredAt,
      version: 1,
    });
    const consent = consentTo(CANDIDATE_SHOWN, personIdOf(email), registeredAt);
    world.consent.push(isPosted ? { ...consent, channel: 'STAFF', given_by: officerId } : consent);
  }
  return world;
}
