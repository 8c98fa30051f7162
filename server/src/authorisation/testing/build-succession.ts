import type { Api } from '../../testing/run-operation.ts';
import { aBusiness, aTaker, doVerb } from '../../features/succession/testing/journey.ts';
import { SAID } from '../markers.ts';
import type { Somebody, World } from '../world.ts';
import { meet } from './build-people.ts';

/** An owner with a business everybody finds and one that waits, and a taker to whom the facts of the first are open. */
export async function buildSuccession(api: Api, adviser: Somebody): Promise<World['succession']> {
  const by = ({ viewer, email, name }: Somebody) => ({ as: viewer, email, name });
  const desk = by(adviser);
  const owner = by(await meet(api, 'Ejnar Overdrager', [{ kind: 'OWNER' }]));
  const taker = by(await meet(api, 'Tilde Tager', [{ kind: 'TAKER' }]));
  const list = async (said: object) =>
    (await doVerb(api, 'saveBusiness', owner, aBusiness(said))).business?.id ?? '';
  const published = await list({ companyName: SAID.companyOfOwner, facts: SAID.factsOfOwner });
  const waiting = await list({ companyName: SAID.companyOfWaiting, townId: 'brande' });
  const closed = await list({ facts: 'Vi støbte engang låg af jern til brønde.' });
  for (const businessId of [published, closed]) {
    await doVerb(api, 'approveBusiness', desk, {
      businessId,
      decision: 'KEPT',
      reason: 'Det er ejerens valg.',
    });
  }
  const saved = await doVerb(api, 'saveTaker', taker, aTaker({ about: SAID.aboutOfTaker }));
  const takerId = saved.taker?.id ?? '';
  await doVerb(api, 'decideTaker', desk, { takerId, answer: 'SEEN' });
  const lost = (await doVerb(api, 'expressInterest', taker, { businessId: closed })).interest?.id ?? '';
  await doVerb(api, 'closeBusiness', owner, { businessId: closed, outcome: 'STOPPED' });
  const asked = { businessId: published, motivation: SAID.motivationOfTaker };
  const interestId = (await doVerb(api, 'expressInterest', taker, asked)).interest?.id ?? '';
  await doVerb(api, 'approveInterest', desk, { interestId });
  await doVerb(api, 'answerInterest', owner, { interestId, answer: 'YES' });
  await doVerb(api, 'acceptConfidentiality', taker, { interestId, textVersion: 1 });
  return { published, waiting, closed, taker: takerId, interest: interestId, lost };
}
