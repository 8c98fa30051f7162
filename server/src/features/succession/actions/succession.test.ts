import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { aBusiness, anInterest, aPublishedBusiness, aSeenTaker, aTaker, doVerb } from '../testing/journey.ts';

const api = useApi();
let adviser: Someone;
beforeAll(async () => {
  adviser = await somebody(api, 'Anne Rådbæk', 'ADVISER');
});

const INTEREST = `query ($id: ID!) { businessInterest(id: $id) {
  id state facts figures textVersion motivation declineReason isBlocked outcome dueAt
  identity { companyName cvr contactName contactEmail town { name } }
  takerIdentity { name email about meansNote } opened { fieldGroups until grantId }
  viewerCanScreen viewerCanAnswer viewerCanAcceptText viewerCanOpenIdentity viewerCanEnd } }`;
interface Seen {
  state: string;
  facts: string | null;
  figures: string | null;
  identity: { companyName: string; contactName: string } | null;
  takerIdentity: { name: string } | null;
  opened: { fieldGroups: string[]; grantId: string; until: string }[];
  textVersion: number | null;
  motivation: string | null;
  isBlocked: boolean | null;
  outcome: string | null;
}
const see = async (who: Someone, id: string) =>
  (await api.run<{ businessInterest: Seen | null }>(INTEREST, { id }, who)).businessInterest;
const one = async (sql: string, values: unknown[] = []) =>
  (await api.em().execute<{ value: unknown }[]>(sql, values))[0]?.value;

describe('an owner who lists a business', () => {
  it('waits for an adviser, and is found by nobody meanwhile', async () => {
    const owner = await somebody(api, 'Ole Smed');
    const { business, problem } = await doVerb(
      api,
      'saveBusiness',
      owner,
      aBusiness({ industryId: 'textile' }),
    );
    expect([business?.state, problem]).toEqual(['WAITING', null]);
    const market = '{ businesses(industryId: "textile") { totalCount nodes { id } } }';
    expect(await api.run(market)).toEqual({ businesses: { totalCount: 0, nodes: [] } });
    expect(await api.run('query ($id: ID!) { business(id: $id) { id } }', { id: business?.id })).toEqual({
      business: null,
    });
    expect(await one(`select turn_party as value from request where subject_id = ?`, [business?.id])).toBe(
      'UNIT',
    );
    expect(await one(`select kind as value from hat where person_id = ?`, [owner.as.personId])).toBe('OWNER');
  });

  it.each([
    ['facts', { facts: 'Uldjydsk har lavet rør siden halvfjerdserne.' }, 'IDENTITY_IN_TEXT'],
    ['facts', { facts: 'Vi ligger på Markvej 12 og laver rør til alle.' }, 'IDENTITY_IN_TEXT'],
    ['facts', { facts: 'Vores nummer er 10 00 00 09, slå det selv op.' }, 'IDENTITY_IN_TEXT'],
    ['figures', { figures: 'Smedholm tager selv 400.000 ud om året.' }, 'IDENTITY_IN_TEXT'],
    ['facts', { facts: 'Ring til os på 97 12 34 56 om formiddagen.' }, 'CONTACT_IN_TEXT'],
    ['facts', { facts: 'Alt står på www.roerteknik-eksempel.dk for alle.' }, 'CONTACT_IN_TEXT'],
    ['cvr', { cvr: '12345678' }, 'CVR_INVALID'],
    ['employees', { employees: 'SEVEN' }, 'INVALID'],
    ['consentVersion', { consentVersion: 2 }, 'CONFLICT'],
  ])('is refused %s that tell too much or are wrong: %j', async (field, said, code) => {
    const owner = await somebody(api, 'Søren Smedholm');
    const before = await one('select count(*)::int as value from business_listing');
    const { business, problem } = await doVerb(api, 'saveBusiness', owner, aBusiness(said));
    expect([business, problem]).toEqual([null, { code, field }]);
    expect(await one('select count(*)::int as value from business_listing')).toBe(before);
  });

  it('is told more coarsely when an adviser decides so, with a reason; nobody decides about their own', async () => {
    const owner = await somebody(api, 'Otto Selv', 'ADVISER', 'OWNER');
    const { business } = await doVerb(api, 'saveBusiness', owner, aBusiness({ precision: 'TOWN' }));
    const businessId = business?.id;
    const code = async (who: Someone, said: object) =>
      (await doVerb(api, 'approveBusiness', who, { businessId, ...said })).problem?.code;
    expect(await code(owner, { decision: 'KEPT', reason: 'Jeg vil' })).toBe('FORBIDDEN');
    expect(await code(adviser, {})).toBe('UNIQUENESS_UNDECIDED');
    expect(await code(adviser, { decision: 'KEPT' })).toBe('REQUIRED');
    // With so few listings no place is coarse enough.
    expect(await code(adviser, { decision: 'COARSER', reason: 'Kun én smed' })).toBe('INVALID');
    expect(
      await one('select count(*)::int as value from uniqueness_decision where record_id = ?', [businessId]),
    ).toBe(0);
    for (let n = 0; n < 4; n += 1) await aPublishedBusiness(api, adviser, { townId: 'herning' });
    expect(await code(adviser, { decision: 'COARSER', reason: 'Kun én smed i Aulum' })).toBeUndefined();
    const told = await api.run(
      'query ($id: ID!) { business(id: $id) { place { precision label { da } town { id } } } }',
      { id: businessId },
    );
    expect(told).toEqual({
      business: {
        place: { precision: 'REGION', label: { da: 'Herning eller Ikast-Brande Kommune' }, town: null },
      },
    });
    expect(
      await one('select reason as value from uniqueness_decision where record_id = ?', [businessId]),
    ).toBe('Kun én smed i Aulum');
    const inTown = await api.run<{ businesses: { nodes: { id: string }[] } }>(
      '{ businesses(townId: "aulum") { nodes { id } } }',
    );
    expect(inTown.businesses.nodes).toEqual([]);
  });

  it('reads why an adviser says no, and may send it again', async () => {
    const owner = await somebody(api, 'Ida Igen');
    const { business } = await doVerb(api, 'saveBusiness', owner, aBusiness());
    const businessId = business?.id;
    const refused = { businessId, reason: 'NOT_SUITABLE', words: 'Skriv mere om kunderne.' };
    expect((await doVerb(api, 'refuseBusiness', adviser, refused)).business?.state).toBe('REFUSED');
    const own = await api.run<{ ownBusiness: { outcomeReason: string } }>(
      'query ($id: ID!) { ownBusiness(id: $id) { outcomeReason } }',
      { id: businessId },
      owner,
    );
    expect(own.ownBusiness.outcomeReason).toBe('Skriv mere om kunderne.');
    const again = aBusiness({ businessId, expectedVersion: 1 });
    expect((await doVerb(api, 'saveBusiness', owner, again)).business).toMatchObject({
      state: 'WAITING',
      version: 2,
    });
    expect((await doVerb(api, 'saveBusiness', owner, again)).problem).toEqual({
      code: 'CONFLICT',
      field: 'expectedVersion',
    });
  });

  it('waits again when what everybody sees changes, and not for the words behind it', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const { businessId } = owner;
    const save = (said: object) => doVerb(api, 'saveBusiness', owner, aBusiness({ businessId, ...said }));
    const words = await save({ expectedVersion: 1, facts: 'Nye maskiner fra i år følger med i handlen.' });
    expect(words.business?.state).toBe('PUBLISHED');
    expect((await save({ expectedVersion: 2, price: 'UP_TO_2M' })).business?.state).toBe('WAITING');
  });
});

describe('the way from interest to introduction', () => {
  it('opens one thing after the other, and nothing before its time', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser }, 'ADVISER');
    const nothing = { facts: null, figures: null, identity: null };

    // The owner hears nothing before the adviser has read it.
    expect(await see(owner, id)).toBeNull();
    expect(await see(taker, id)).toMatchObject({
      state: 'ADVISER',
      ...nothing,
      motivation: 'Det er mit fag.',
    });
    expect(await see(adviser, id)).toMatchObject({ isBlocked: false, motivation: 'Det er mit fag.' });
    expect(
      (await doVerb(api, 'answerInterest', owner, { interestId: id, answer: 'YES' })).problem?.code,
    ).toBe('NOT_FOUND');

    await doVerb(api, 'approveInterest', adviser, { interestId: id });
    // Blind, on both sides.
    expect(await see(owner, id)).toMatchObject({
      state: 'OWNER',
      takerIdentity: null,
      motivation: null,
      isBlocked: null,
    });
    expect(await see(taker, id)).toMatchObject(nothing);
    expect(
      (await doVerb(api, 'acceptConfidentiality', taker, { interestId: id, textVersion: 1 })).problem?.code,
    ).toBe('REQUEST_CLOSED');

    await doVerb(api, 'answerInterest', owner, { interestId: id, answer: 'YES' });
    expect(await see(taker, id)).toMatchObject({ state: 'TEXT', ...nothing });
    expect(
      (await doVerb(api, 'acceptConfidentiality', taker, { interestId: id, textVersion: 7 })).problem,
    ).toEqual({
      code: 'CONFLICT',
      field: 'textVersion',
    });
    expect((await doVerb(api, 'openIdentity', owner, { interestId: id })).problem?.code).toBe(
      'REQUEST_CLOSED',
    );

    await doVerb(api, 'acceptConfidentiality', taker, { interestId: id, textVersion: 1 });
    expect(await see(taker, id)).toMatchObject({
      state: 'FACTS',
      facts: aBusiness().facts,
      figures: aBusiness().figures,
      identity: null,
      textVersion: 1,
    });
    expect(await see(owner, id)).toMatchObject({ takerIdentity: null });
    // Neither learns the other's name by the timeline.
    const names = `query ($id: ID!) { request(id: $id) { asker { name } steps { actor { name } toPerson { name } } } }`;
    expect(JSON.stringify(await api.run(names, { id }, taker))).not.toContain('Ejerholm');
    expect(JSON.stringify(await api.run(names, { id }, owner))).not.toContain('Overby');

    await doVerb(api, 'openIdentity', owner, { interestId: id });
    expect(await see(taker, id)).toMatchObject({
      state: 'INTRODUCED',
      identity: { companyName: 'Uldjydsk Rørteknik ApS', cvr: '10000009', contactName: 'Ove Ejerholm' },
    });
    expect(await see(owner, id)).toMatchObject({
      takerIdentity: {
        name: 'Tage Overby',
        about: 'Jeg har været værkfører i ni år.',
        meansNote: 'Opsparing og et lån i familien.',
      },
    });
    expect(await one('select state as value from introduction where id = ?', [id])).toBe('INTRODUCED');
    expect(await one('select outcome as value from request where id = ?', [id])).toBe('FULFILLED');
    const talk = await api.run<{ thread: { id: string } | null }>(
      'query ($id: ID!) { thread(id: $id) { id } }',
      { id },
      taker,
    );
    expect(talk.thread?.id).toBe(id);
    const seenBy = await api.run<{ seenBy: { nodes: { recordKind: string; isThroughGrant: boolean }[] } }>(
      '{ seenBy { nodes { recordKind isThroughGrant } } }',
      {},
      owner,
    );
    expect(seenBy.seenBy.nodes).toContainEqual({ recordKind: 'BUSINESS', isThroughGrant: true });
  });

  it('is closed at once where the owner takes a grant back, and by itself after ninety days', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser }, 'FACTS');
    const [open] = (await see(owner, id))?.opened ?? [];
    expect(open?.fieldGroups).toEqual(['FACTS', 'FIGURES']);
    const WITHDRAW = `mutation ($grantId: ID!) { withdrawGrant(input: { grantId: $grantId }) { problem { code } } }`;
    await api.run(WITHDRAW, { grantId: open?.grantId }, owner);
    expect(await see(taker, id)).toMatchObject({ facts: null, figures: null, opened: [] });

    const other = await aSeenTaker(api, adviser);
    const second = await anInterest(api, { owner, taker: other, adviser }, 'FACTS');
    api.clock.advance(90 * 86_400_000);
    expect(await see(other, second)).toMatchObject({ facts: null, figures: null });
  });

  it('ends with a no from a list, and the taker is not told why', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser }, 'FACTS');
    expect((await doVerb(api, 'answerInterest', owner, { interestId: id, answer: 'NO' })).problem).toEqual({
      code: 'REQUIRED',
      field: 'reason',
    });
    await doVerb(api, 'answerInterest', owner, { interestId: id, answer: 'NO', reason: 'NOT_SUITABLE' });
    expect(await see(taker, id)).toMatchObject({
      state: 'DECLINED',
      declineReason: null,
      facts: null,
      identity: null,
    });
    expect(await see(owner, id)).toMatchObject({ declineReason: 'NOT_SUITABLE' });
    // They may ask again.
    expect(
      (await doVerb(api, 'expressInterest', taker, { businessId: owner.businessId })).interest?.id,
    ).not.toBe(id);
  });

  it('needs a profile, and a business of somebody else; asking twice is asking once', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const { businessId } = owner;
    const ask = async (who: Someone) => doVerb(api, 'expressInterest', who, { businessId });
    expect((await ask(await somebody(api, 'Nina Ny'))).problem?.code).toBe('TAKER_PROFILE_NEEDED');
    await doVerb(api, 'saveTaker', owner, aTaker());
    expect((await ask(owner)).problem?.code).toBe('OWN_BUSINESS');
    const taker = await aSeenTaker(api, adviser);
    const [first, second] = [await ask(taker), await ask(taker)];
    expect(second.interest?.id).toBe(first.interest?.id);
    expect(
      await one('select count(*)::int as value from business_interest where business_id = ?', [businessId]),
    ).toBe(1);
  });

  it('never leads a blocked company to the owner: the adviser sees why, the taker does not', async () => {
    const owner = await aPublishedBusiness(api, adviser, { blockedCvrs: ['10000017'] });
    const rival = await aSeenTaker(api, adviser, { cvr: '10000017' });
    const id = await anInterest(api, { owner, taker: rival, adviser }, 'ADVISER');
    expect(await see(rival, id)).toMatchObject({ isBlocked: null });
    expect(await see(adviser, id)).toMatchObject({ isBlocked: true });
    expect((await doVerb(api, 'approveInterest', adviser, { interestId: id })).problem?.code).toBe(
      'CONFLICT_OF_INTEREST',
    );
    expect(await see(owner, id)).toBeNull();
    const takers = await api.run<{ ownBusiness: { takers: unknown[] } }>(
      'query ($id: ID!) { ownBusiness(id: $id) { takers(first: 20) { taker { id } } } }',
      { id: owner.businessId },
      owner,
    );
    expect(JSON.stringify(takers)).not.toContain(rival.takerId);
  });

  it('closes for a company that is blocked later', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const { businessId } = owner;
    const taker = await aSeenTaker(api, adviser, { cvr: '10000025' });
    const id = await anInterest(api, { owner, taker, adviser }, 'FACTS');
    const blocked = aBusiness({ businessId, expectedVersion: 1, blockedCvrs: ['10000025'] });
    expect((await doVerb(api, 'saveBusiness', owner, blocked)).business?.state).toBe('PUBLISHED');
    expect(await see(taker, id)).toMatchObject({ state: 'LOST', facts: null });
  });

  it('is the adviser’s to end with a reason, and the taker’s to withdraw', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser }, 'ADVISER');
    const no = { interestId: id, reason: 'NOT_SUITABLE' };
    expect((await doVerb(api, 'refuseInterest', adviser, no)).interest?.state).toBe('REFUSED');
    const second = await anInterest(api, { owner, taker, adviser }, 'FACTS');
    const WITHDRAW = `mutation ($id: ID!) { withdrawRequest(input: { requestId: $id }) { problem { code } } }`;
    await api.run(WITHDRAW, { id: second }, taker);
    expect(await see(taker, second)).toMatchObject({ state: 'WITHDRAWN', facts: null });
    expect(await one('select state as value from introduction where id = ?', [second])).toBe('WITHDRAWN');
  });
});

describe('what comes of it', () => {
  it('is one who takes over; the others have lost it and read nothing more', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const { businessId } = owner;
    const [winner, met, waiting] = [
      await aSeenTaker(api, adviser),
      await aSeenTaker(api, adviser),
      await aSeenTaker(api, adviser),
    ];
    const won = await anInterest(api, { owner, taker: winner, adviser });
    const lost = await anInterest(api, { owner, taker: met, adviser });
    const undecided = await anInterest(api, { owner, taker: waiting, adviser }, 'FACTS');
    const over = { businessId, outcome: 'HANDED_OVER', interestId: undecided };
    expect((await doVerb(api, 'closeBusiness', owner, over)).problem).toEqual({
      code: 'INVALID',
      field: 'interestId',
    });
    const said = await doVerb(api, 'closeBusiness', owner, {
      ...over,
      interestId: won,
      reason: 'Det passede.',
    });
    expect(said.business?.state).toBe('CLOSED');
    expect(await see(winner, won)).toMatchObject({ state: 'ENDED', outcome: 'HANDED_OVER' });
    expect(await see(met, lost)).toMatchObject({
      state: 'ENDED',
      outcome: 'GONE_TO_ANOTHER',
      identity: null,
      facts: null,
    });
    expect(await see(waiting, undecided)).toMatchObject({ state: 'LOST', facts: null });
    const told = await api
      .em()
      .execute(
        `select person_id from notification where kind = 'INTRODUCTION_LOST' and subject_id in (?, ?)`,
        [lost, undecided],
      );
    expect(told).toHaveLength(2);
    expect((await doVerb(api, 'closeBusiness', owner, { ...over, interestId: lost })).problem?.code).toBe(
      'BUSINESS_CLOSED',
    );
  });

  it('can be a stop between two, and the business is still to be had', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser });
    await doVerb(api, 'endInterest', taker, { interestId: id, reason: 'Banken sagde nej.' });
    expect(await see(taker, id)).toMatchObject({ state: 'ENDED', outcome: 'STOPPED', identity: null });
    expect(await see(owner, id)).toMatchObject({ takerIdentity: null });
    expect(await one('select state as value from business_listing where id = ?', [owner.businessId])).toBe(
      'PUBLISHED',
    );
  });

  it('ends with the owner’s consent: the listing closes and nothing of it is open', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser });
    const consentId = await one(
      `select id as value from consent where person_id = ? and text_key = 'BUSINESS_LISTED'`,
      [owner.as.personId],
    );
    const said = await api.run<{ withdrawConsent: { problem: unknown } }>(
      `mutation ($consentId: ID!) { withdrawConsent(input: { consentId: $consentId }) { problem { code } } }`,
      { consentId },
      owner,
    );
    expect(said.withdrawConsent.problem).toBeNull();
    expect(await one('select state as value from business_listing where id = ?', [owner.businessId])).toBe(
      'CLOSED',
    );
    expect(await see(taker, id)).toMatchObject({ state: 'ENDED', identity: null, facts: null });
  });

  it('ends with the taker’s promise: they read nothing more', async () => {
    const owner = await aPublishedBusiness(api, adviser);
    const taker = await aSeenTaker(api, adviser);
    const id = await anInterest(api, { owner, taker, adviser }, 'FACTS');
    const consentId = await one(
      `select id as value from consent where person_id = ? and text_key = 'BUSINESS_CONFIDENTIALITY'`,
      [taker.as.personId],
    );
    await api.run(
      `mutation ($consentId: ID!) { withdrawConsent(input: { consentId: $consentId }) { problem { code } } }`,
      { consentId },
      taker,
    );
    expect(await see(taker, id)).toMatchObject({ facts: null, figures: null });
  });
});
