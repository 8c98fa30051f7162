import type { Api } from '../../../testing/run-operation.ts';
import { somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';

/** A listing as the page sends it. Say only what matters. */
export function aBusiness(said: object = {}) {
  return {
    companyName: 'Uldjydsk Rørteknik ApS',
    cvr: '10000009',
    industryId: 'metal',
    townId: 'aulum',
    precision: 'REGION',
    employees: 'UP_TO_9',
    turnover: 'UP_TO_10M',
    profit: 'UP_TO_1M',
    price: 'UP_TO_5M',
    reason: 'RETIREMENT',
    horizon: 'YEAR',
    facts: 'Vi laver rør til landbruget. Otte faste kunder står for det meste.',
    figures: 'Overskuddet har ligget mellem 600.000 og 900.000 i fem år.',
    blockedCvrs: [],
    consentVersion: 1,
    ...said,
  };
}

/** A taker's profile as the page sends it. Say only what matters. */
export function aTaker(said: object = {}) {
  return {
    industryIds: ['metal'],
    means: 'UP_TO_5M',
    meansNote: 'Opsparing og et lån i familien.',
    experience: 'LED',
    about: 'Jeg har været værkfører i ni år.',
    employees: ['UP_TO_9'],
    horizon: 'YEAR',
    townId: 'herning',
    travelLimitMinutes: 40,
    cvr: null,
    consentVersion: 1,
    ...said,
  };
}

interface Said {
  readonly problem: { readonly code: string; readonly field: string | null } | null;
}
export interface SaidBusiness extends Said {
  readonly business: { readonly id: string; readonly state: string; readonly version: number } | null;
}
export interface SaidTaker extends Said {
  readonly taker: { readonly id: string; readonly state: string; readonly version: number } | null;
}
export interface SaidInterest extends Said {
  readonly interest: { readonly id: string; readonly state: string } | null;
}

const FIELDS = {
  business: 'business { id state version }',
  taker: 'taker { id state version }',
  interest: 'interest { id state }',
};
const MUTATIONS = {
  saveBusiness: 'business',
  approveBusiness: 'business',
  refuseBusiness: 'business',
  closeBusiness: 'business',
  saveTaker: 'taker',
  decideTaker: 'taker',
  expressInterest: 'interest',
  approveInterest: 'interest',
  refuseInterest: 'interest',
  answerInterest: 'interest',
  acceptConfidentiality: 'interest',
  openIdentity: 'interest',
  endInterest: 'interest',
} as const;
type Verb = keyof typeof MUTATIONS;
type Answer<V extends Verb> = (typeof MUTATIONS)[V] extends 'business'
  ? SaidBusiness
  : (typeof MUTATIONS)[V] extends 'taker'
    ? SaidTaker
    : SaidInterest;
const INPUTS: Partial<Record<Verb, string>> = { approveInterest: 'Interest', openIdentity: 'Interest' };

/** Does one verb as somebody; the answer is the thing, or the problem. */
export async function doVerb<V extends Verb>(
  api: Api,
  verb: V,
  who: Someone,
  input: object,
): Promise<Answer<V>> {
  const type = `${INPUTS[verb] ?? verb.charAt(0).toUpperCase() + verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${FIELDS[MUTATIONS[verb]]} problem { code field } } }`;
  const said = await api.run<Record<string, Answer<V>>>(document, { input }, who);
  return said[verb] as Answer<V>;
}

/** An owner whose business everybody finds. */
export async function aPublishedBusiness(
  api: Api,
  adviser: Someone,
  said: object = {},
): Promise<Someone & { businessId: string }> {
  api.clock.advance(1);
  const owner = await somebody(api, 'Ove Ejerholm', 'OWNER');
  const { business } = await doVerb(api, 'saveBusiness', owner, aBusiness(said));
  const businessId = business?.id ?? '';
  await doVerb(api, 'approveBusiness', adviser, {
    businessId,
    decision: 'KEPT',
    reason: 'Ejeren har valgt det.',
  });
  await doVerb(api, 'approveBusiness', adviser, { businessId });
  return { ...owner, businessId };
}

/** A taker an adviser has seen. */
export async function aSeenTaker(
  api: Api,
  adviser: Someone,
  said: object = {},
): Promise<Someone & { takerId: string }> {
  api.clock.advance(1);
  const taker = await somebody(api, 'Tage Overby', 'TAKER');
  const { taker: profile } = await doVerb(api, 'saveTaker', taker, aTaker(said));
  await doVerb(api, 'decideTaker', adviser, { takerId: profile?.id, answer: 'SEEN' });
  return { ...taker, takerId: profile?.id ?? '' };
}

/** How far an interest is to come. */
const STEPS = ['ADVISER', 'OWNER', 'TEXT', 'FACTS', 'INTRODUCED'] as const;

/** An interest that stands there; returns its id. */
export async function anInterest(
  api: Api,
  sides: { owner: Someone & { businessId: string }; taker: Someone; adviser: Someone },
  until: (typeof STEPS)[number] = 'INTRODUCED',
): Promise<string> {
  api.clock.advance(1);
  const { owner, taker, adviser } = sides;
  const { businessId } = owner;
  const { interest } = await doVerb(api, 'expressInterest', taker, {
    businessId,
    motivation: 'Det er mit fag.',
  });
  const interestId = interest?.id ?? '';
  const reached = (step: (typeof STEPS)[number]) => STEPS.indexOf(until) >= STEPS.indexOf(step);
  if (reached('OWNER')) await doVerb(api, 'approveInterest', adviser, { interestId });
  if (reached('TEXT')) await doVerb(api, 'answerInterest', owner, { interestId, answer: 'YES' });
  if (reached('FACTS')) await doVerb(api, 'acceptConfidentiality', taker, { interestId, textVersion: 1 });
  if (reached('INTRODUCED')) await doVerb(api, 'openIdentity', owner, { interestId });
  return interestId;
}
