import { knownTown, municipalityOf, TOWNS } from '@vaekstbro/server/src/features/places/index.ts';
import { businessScoring } from '@vaekstbro/server/src/features/succession/model/business-scoring.ts';
import {
  BUSINESS_CONFIDENTIALITY,
  BUSINESS_LISTED,
  TAKER_SHARED,
} from '@vaekstbro/server/src/features/succession/model/consent-texts.ts';
import {
  BUSINESS_APPROVAL_RULES,
  BUSINESS_INTRODUCTION_RULES,
  TAKER_APPROVAL_RULES,
} from '@vaekstbro/server/src/features/succession/model/kinds.ts';
import { toldPlace } from '@vaekstbro/server/src/features/succession/model/told-place.ts';
import { EXPERIENCE, HORIZONS, MEANS } from '@vaekstbro/server/src/features/succession/model/words.ts';
import { offerOf, wishOf } from '@vaekstbro/server/src/features/succession/model/wish-and-offer.ts';
import { areRelated, offeredConcepts } from '@vaekstbro/server/src/features/vocabulary/index.ts';
import { afterBusinessDays } from '@vaekstbro/server/src/platform/business-days.ts';
import { chanceOf, idOf } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';
import { BUSINESSES } from './business-drafts.ts';
import { consentTo } from './consents.ts';
import { FIRST_NAMES, inventedEmail, SURNAMES } from './names.ts';
import { personIdOf } from './people.ts';

const DAY = 86_400_000;
const TAKERS = 40;
const RULES = {
  kind: 'BUSINESS',
  version: 1,
  weights: {
    INDUSTRY: 'HIGH',
    PRICE: 'HIGH',
    EXPERIENCE: 'MEDIUM',
    TRAVEL: 'MEDIUM',
    SIZE: 'LOW',
    START: 'LOW',
  },
} as const;
/** Where the interests of the story stand; the first two are Tanja's in Svend's business and another. */
const STANDINGS = [
  ...[
    'FACTS',
    'INTRODUCED',
    'ADVISER',
    'ADVISER',
    'OWNER',
    'OWNER',
    'TEXT',
    'FACTS',
    'INTRODUCED',
    'DECLINED',
  ],
  ...['REFUSED', 'WITHDRAWN', 'ENDED', 'ADVISER', 'OWNER', 'INTRODUCED'],
] as const;

const ABOUT = [
  'Jeg har været værkfører i ni år og vil gerne have mit eget.',
  'Jeg solgte min første virksomhed for tre år siden og savner hverdagen.',
  'Jeg er udlært i faget og har taget en lederuddannelse ved siden af.',
  'Vi er to, der vil gøre det sammen.',
];
const MONEY = [
  'Opsparing og et lån i familien.',
  'Banken er med på tredive procent.',
  'Salget af mit tidligere firma.',
  null,
];

type Clock = {
  readonly id: string;
  readonly rules: { kind: string; focusArea: number; recordKind: string; promiseBusinessDays: number };
  readonly subjectId: string;
  readonly askerId: string;
  readonly askedId: string | null;
  readonly party: 'UNIT' | 'ASKER' | 'ASKED' | null;
  readonly outcome: string | null;
  readonly openedAt: Date;
};

/** Thirty-two businesses in every state, forty takers, and interests at every step between them. */
export function herningSuccession(now: Date): World {
  const chance = chanceOf(1907);
  const world = {
    person: [] as Row[],
    hat: [] as Row[],
    consent: [] as Row[],
    request: [] as Row[],
    request_turn: [] as Row[],
    request_step: [] as Row[],
    business_listing: [] as Row[],
    taker_profile: [] as Row[],
    business_interest: [] as Row[],
  };
  const unit = idOf('organisation:erhvervsraadet');
  const adviser = personIdOf('anne@example.org');

  const meet = (name: string, email: string, kind: 'OWNER' | 'TAKER') => {
    const id = personIdOf(email);
    world.person.push({ id, name, email, email_proven_at: now, language: 'da', created_at: now });
    world.hat.push({
      id: idOf(`hat:${email}:${kind}`),
      person_id: id,
      kind,
      organisation_id: null,
      given_at: now,
    });
    return id;
  };
  /** One request with the turn that runs, or the end it came to. */
  const clock = ({ id, rules, subjectId, askerId, askedId, party, outcome, openedAt }: Clock) => {
    const dueAt = afterBusinessDays(now, party === 'UNIT' ? rules.promiseBusinessDays : 5);
    const turnId = party === null ? null : idOf(`turn:${id}`);
    const holder = party === 'ASKED' ? askedId : party === 'ASKER' ? askerId : null;
    const asked = party === 'ASKED' || party === 'ASKER';
    world.request.push({
      id,
      kind: rules.kind,
      focus_area: rules.focusArea,
      subject_kind: rules.recordKind,
      subject_id: subjectId,
      asker_id: askerId,
      unit_id: unit,
      assignee_id: asked || outcome !== null ? adviser : null,
      state: party === null ? 'CLOSED' : 'OPEN',
      outcome,
      turn_id: turnId,
      turn_party: party,
      turn_person_id: holder,
      turn_began_at: party === null ? null : openedAt,
      turn_due_at: party === null ? null : dueAt,
      reminded_at: null,
      late_since: null,
      missed: 0,
      escalated_to: null,
      promised_at: afterBusinessDays(openedAt, rules.promiseBusinessDays),
      opened_at: openedAt,
      closed_at: party === null ? new Date(openedAt.getTime() + 3_600_000) : null,
      version: 1,
    });
    if (turnId !== null) {
      world.request_turn.push({
        id: turnId,
        request_id: id,
        party,
        person_id: holder,
        unit_id: unit,
        began_at: openedAt,
        due_at: dueAt,
        ended_at: null,
        ended_by: null,
        took_business_days: null,
      });
    }
    world.request_step.push({
      id: idOf(`step:${id}`),
      request_id: id,
      kind: 'OPENED',
      at: openedAt,
      party: 'ASKER',
      person_id: askerId,
      to_party: 'UNIT',
      to_person_id: null,
      due_at: dueAt,
      reason: null,
      words: null,
    });
  };

  const alike = (index: number, same: (town: string, other: string) => boolean) => {
    const { industry, employees, town } = BUSINESSES[index] ?? { industry: '', employees: '', town: '' };
    return BUSINESSES.filter(
      (one) => one.industry === industry && one.employees === employees && same(town, one.town),
    ).length;
  };
  const municipality = (town: string) => municipalityOf(knownTown(town)).code;

  const businesses = BUSINESSES.map((draft, index) => {
    const name = index === 0 ? 'Svend Rundahl' : `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
    const email = index === 0 ? 'svend@example.org' : inventedEmail(name, 7000 + index);
    const personId = meet(name, email, 'OWNER');
    const id = idOf(`business:${index}`);
    const requestId = idOf(`business-approval:${index}`);
    const state =
      index === 29 || index === 30
        ? 'WAITING'
        : index === 31
          ? 'REFUSED'
          : index === 28
            ? 'CLOSED'
            : 'PUBLISHED';
    const precision =
      alike(index, (town, other) => town === other) >= 5
        ? 'TOWN'
        : alike(index, (town, other) => municipality(town) === municipality(other)) >= 2
          ? 'MUNICIPALITY'
          : 'REGION';
    const openedAt = new Date(
      now.getTime() - (state === 'WAITING' ? index % 5 : 3 + ((index * 7) % 50)) * DAY - DAY / 3,
    );
    const shown = state === 'PUBLISHED' || state === 'CLOSED' ? openedAt : null;
    const told = toldPlace(draft.town, precision);
    world.consent.push(consentTo(BUSINESS_LISTED, personId, openedAt));
    clock({
      id: requestId,
      rules: BUSINESS_APPROVAL_RULES,
      subjectId: id,
      askerId: personId,
      askedId: null,
      party: state === 'WAITING' ? 'UNIT' : null,
      outcome: state === 'WAITING' ? null : state === 'REFUSED' ? 'REFUSED' : 'FULFILLED',
      openedAt,
    });
    world.business_listing.push({
      id,
      person_id: personId,
      company_name: draft.company,
      cvr: cvrAt(index),
      industry_id: draft.industry,
      town_id: draft.town,
      employees: draft.employees,
      turnover: draft.turnover,
      profit: draft.profit,
      price: draft.price,
      reason: draft.reason,
      horizon: draft.horizon,
      facts: draft.facts,
      figures: draft.figures,
      written_in: draft.language,
      blocked_cvrs: [],
      state,
      precision,
      told_town_id: told.toldTownId,
      told_municipality: told.toldMunicipality,
      approval_request_id: requestId,
      approved_by: shown && adviser,
      published_at: shown,
      published_on: shown && shown.toISOString().slice(0, 10),
      faded_at: index === 17 ? new Date(now.getTime() - 5 * DAY) : null,
      hidden_at: null,
      findable_since: shown,
      outcome: state === 'CLOSED' ? 'STOPPED' : null,
      outcome_reason:
        state === 'REFUSED' ? 'Skriv lidt om kunderne, så overtagere kan se, hvad der følger med.' : null,
      closed_at: state === 'CLOSED' ? now : null,
      registered_at: openedAt,
      updated_at: openedAt,
      version: 1,
    });
    return {
      id,
      personId,
      state,
      row: { industryId: draft.industry, toldTownId: told.toldTownId, ...bandsOf(draft) },
    };
  });

  const industries = offeredConcepts('INDUSTRY').map(({ id }) => id);
  const takers = Array.from({ length: TAKERS }, (_, index) => {
    const name = index === 0 ? 'Tanja Overby' : `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
    const email = index === 0 ? 'tanja@example.org' : inventedEmail(name, 7500 + index);
    const personId = meet(name, email, 'TAKER');
    const id = idOf(`taker:${index}`);
    const requestId = idOf(`taker-approval:${index}`);
    const state = index >= 36 ? 'WAITING' : index === 35 ? 'REFUSED' : 'SEEN';
    const industry =
      index === 0 ? 'metal' : (BUSINESSES[(index * 5) % BUSINESSES.length]?.industry ?? 'metal');
    const near = industries.filter((other) => areRelated(industry, other));
    const wish = {
      industryIds: [industry, ...chance.some(near, chance.between(0, 2))],
      means: index === 0 ? 'UP_TO_5M' : chance.pick(MEANS.slice(1)).id,
      experience: index === 0 ? 'LED' : chance.pick(EXPERIENCE).id,
      townId: index === 0 ? 'herning' : chance.pick(TOWNS).id,
      travelLimitMinutes: chance.pick([30, 45, 60]),
      employees: chance.pick([[], ['UP_TO_4', 'UP_TO_9'], ['UP_TO_9', 'UP_TO_19']]),
      horizon: chance.pick(HORIZONS).id,
    };
    const openedAt = new Date(now.getTime() - (2 + ((index * 3) % 40)) * DAY);
    world.consent.push(consentTo(TAKER_SHARED, personId, openedAt));
    clock({
      id: requestId,
      rules: TAKER_APPROVAL_RULES,
      subjectId: id,
      askerId: personId,
      askedId: null,
      party: state === 'WAITING' ? 'UNIT' : null,
      outcome: state === 'WAITING' ? null : state === 'REFUSED' ? 'REFUSED' : 'FULFILLED',
      openedAt: state === 'WAITING' ? new Date(now.getTime() - (index % 4) * 3_600_000) : openedAt,
    });
    world.taker_profile.push({
      id,
      person_id: personId,
      industry_ids: wish.industryIds,
      means: wish.means,
      means_note: MONEY[index % MONEY.length] ?? null,
      experience: wish.experience,
      about: ABOUT[index % ABOUT.length] ?? null,
      employees: wish.employees,
      horizon: wish.horizon,
      town_id: wish.townId,
      travel_limit_minutes: wish.travelLimitMinutes,
      cvr: null,
      state,
      approval_request_id: requestId,
      seen_at: state === 'SEEN' ? openedAt : null,
      seen_by: state === 'SEEN' ? adviser : null,
      faded_at: null,
      hidden_at: null,
      registered_at: openedAt,
      updated_at: openedAt,
      version: 1,
    });
    return { id, personId, state, wish };
  });

  const scoring = businessScoring(RULES);
  const open = businesses.filter(({ state }) => state === 'PUBLISHED');
  STANDINGS.forEach((state, index) => {
    const taker = takers[index < 2 ? 0 : index];
    const business = open[index < 2 ? index : (index * 3) % open.length];
    if (!taker || !business) return;
    const id = idOf(`business-interest:${index}`);
    const openedAt = new Date(now.getTime() - (1 + (index % 6)) * DAY);
    const hasPromised = ['FACTS', 'INTRODUCED', 'ENDED'].includes(state);
    const isOver = ['DECLINED', 'REFUSED', 'WITHDRAWN', 'ENDED'].includes(state);
    clock({
      id,
      rules: BUSINESS_INTRODUCTION_RULES,
      subjectId: business.id,
      askerId: taker.personId,
      askedId: business.personId,
      party: PARTIES[state] ?? null,
      outcome: OUTCOMES[state] ?? null,
      openedAt,
    });
    const rationale = scoring.explain(wishOf(taker.wish), offerOf(business.row), undefined);
    if (
      hasPromised &&
      !world.consent.some((row) => row['id'] === consentTo(BUSINESS_CONFIDENTIALITY, taker.personId, now).id)
    ) {
      world.consent.push(consentTo(BUSINESS_CONFIDENTIALITY, taker.personId, openedAt));
    }
    world.business_interest.push({
      id,
      business_id: business.id,
      taker_id: taker.id,
      state,
      motivation: index % 3 === 0 ? 'Det er mit fag, og jeg bor i nærheden.' : null,
      rationale: rationale as unknown as Record<string, unknown>,
      rule_version: 1,
      decline_reason: state === 'DECLINED' ? 'NOT_SUITABLE' : null,
      text_version: hasPromised ? BUSINESS_CONFIDENTIALITY.version : null,
      text_accepted_at: hasPromised ? openedAt : null,
      outcome: state === 'ENDED' ? 'STOPPED' : null,
      asked_at: openedAt,
      ended_at: isOver ? now : null,
    });
  });
  return world;
}

/** Whose turn it is; nobody's where it has been answered. */
const PARTIES: Readonly<Record<string, Clock['party']>> = {
  ADVISER: 'UNIT',
  OWNER: 'ASKED',
  TEXT: 'ASKER',
  FACTS: 'ASKED',
};
const OUTCOMES: Readonly<Record<string, string>> = {
  INTRODUCED: 'FULFILLED',
  ENDED: 'FULFILLED',
  DECLINED: 'REFUSED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
};

const bandsOf = ({ employees, price, horizon }: (typeof BUSINESSES)[number]) => ({
  employees,
  price,
  horizon,
});

/** CVR numbers that fit the check digit; no company has those that begin with 9. */
function cvrAt(index: number): string {
  for (let number = 91_000_000 + index * 1000; ; number += 1) {
    const digits = String(number);
    const sum = [2, 7, 6, 5, 4, 3, 2, 1].reduce(
      (total, weight, at) => total + weight * Number(digits[at]),
      0,
    );
    if (sum % 11 === 0) return digits;
  }
}
