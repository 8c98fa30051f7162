import { identityLeaks } from '@vaekstbro/schema/identity-guard';
import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { giveHat, Person } from '../../people/index.ts';
import { giveConsent, mustBeCurrent } from '../../privacy/index.ts';
import { openRequest } from '../../requests/index.ts';
import { BLIND_FIELDS, businessFormSchema } from '../model/business-form.ts';
import type { BusinessForm } from '../model/business-form.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';
import { BUSINESS_LISTED } from '../model/consent-texts.ts';
import { BUSINESS_APPROVAL } from '../model/kinds.ts';
import { MOST_OPEN_LISTINGS } from '../model/succession-words.ts';
import { mayChangeBusiness } from '../model/succession.policy.ts';
import { toldPlace } from '../model/told-place.ts';
import { businessService } from './business-service.ts';
import { endBlockedInterests } from './end-interests.ts';
import { forgetBusiness, keepBusinessFresh } from './keep-fresh.ts';
import { lockBusiness } from './lock-business.ts';

type Told = Omit<BusinessForm, 'businessId' | 'consentVersion' | 'expectedVersion'>;

/**
 * Lists the viewer's business blind, or keeps what they changed; returns its id. A new listing, and one of which
 * everybody sees something changed, waits for an adviser and is found by nobody meanwhile. Texts that tell who it is are
 * refused. Whoever is blocked from now on reads nothing more. The second of two editors gets CONFLICT.
 */
export async function saveBusiness(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock, em } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { businessId, consentVersion, expectedVersion, ...told } = wellFormed(businessFormSchema, input);
  mustBeCurrent(BUSINESS_LISTED.key, consentVersion, 'consentVersion');
  const now = clock.now();
  return em.transactional(async (tx) => {
    // The person's row first: whoever sends the form twice at once has no listing of theirs to lock yet.
    const person = await tx.findOneOrFail(Person, viewer.personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustNotTell(told, person.name);
    const consent = { personId: person.id, textKey: BUSINESS_LISTED.key, version: consentVersion };
    await giveConsent(tx, { ...consent, channel: 'SELF', givenBy: person.id }, now);
    const said = { ...told, writtenIn: viewer.language };
    if (!businessId) return (await listed(tx, person.id, said, now)).id;
    const business = await lockBusiness(tx, businessId);
    if (!mayChangeBusiness(viewer, business)) throw new Problem('NOT_FOUND', 'businessId');
    if (business.version !== (expectedVersion ?? null)) throw new Problem('CONFLICT', 'expectedVersion');
    const isSeenByAll = BLIND_FIELDS.some((field) => business[field] !== told[field]);
    Object.assign(business, said, { updatedAt: now, version: business.version + 1 });
    if (business.state === 'WAITING') Object.assign(business, toldPlace(told.townId, told.precision));
    else if (isSeenByAll || business.state === 'REFUSED') await waitForApproval(tx, business, told, now);
    else await keepBusinessFresh(tx, business, now);
    await tx.flush();
    await endBlockedInterests(tx, business, clock);
    return business.id;
  });
}

/** What takers read before they know who it is must not tell them. */
function mustNotTell({ facts, figures, companyName, cvr }: Told, personName: string): void {
  for (const [field, text] of [
    ['facts', facts],
    ['figures', figures ?? ''],
  ] as const) {
    if (identityLeaks(text, { companyName, cvr, personName }).length > 0) {
      throw new Problem('IDENTITY_IN_TEXT', field);
    }
  }
}

async function listed(
  em: EntityManager,
  personId: string,
  told: Told & Pick<BusinessListing, 'writtenIn'>,
  now: Date,
): Promise<BusinessListing> {
  const open = await em.count(BusinessListing, { personId, state: { $ne: 'CLOSED' } });
  if (open >= MOST_OPEN_LISTINGS) throw new Problem('TOO_MANY_REQUESTS');
  const business = em.create(BusinessListing, {
    ...told,
    ...toldPlace(told.townId, told.precision),
    // No id that tells when it was made: who lists on the day somebody talked about it could be guessed.
    id: randomUUID(),
    personId,
    state: 'WAITING',
    approvalRequestId: null,
    approvedBy: null,
    publishedAt: null,
    publishedOn: null,
    fadedAt: null,
    hiddenAt: null,
    findableSince: null,
    outcome: null,
    outcomeReason: null,
    closedAt: null,
    registeredAt: now,
    updatedAt: now,
    version: 1,
  });
  await em.flush();
  await waitForApproval(em, business, told, now);
  const worn = await em.execute<object[]>(
    `select 1 from hat where person_id = ? and kind = 'OWNER' and ended_at is null`,
    [personId],
  );
  if (worn.length === 0) await giveHat(em, { personId, kind: 'OWNER', givenBy: null }, now);
  return business;
}

async function waitForApproval(
  em: EntityManager,
  business: BusinessListing,
  { precision }: Pick<Told, 'precision'>,
  now: Date,
): Promise<void> {
  const unitId = await businessService(em);
  const asked = { kind: BUSINESS_APPROVAL, subjectId: business.id, askerId: business.personId, unitId };
  business.wait(precision, await openRequest(em, asked, now));
  await em.flush();
  await forgetBusiness(em, business.id);
}
