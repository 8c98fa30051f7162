import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { openGrant } from '../../disclosure/index.ts';
import { notify } from '../../notifications/index.ts';
import { giveConsent, mustBeCurrent } from '../../privacy/index.ts';
import { giveTurn } from '../../requests/index.ts';
import { BUSINESS_CONFIDENTIALITY } from '../model/consent-texts.ts';
import { mayAcceptText } from '../model/succession.policy.ts';
import { businessGrant } from './business-introductions.ts';
import { isBlocked } from './is-blocked.ts';
import { lockInterestFor } from './lock-interest.ts';

const schema = z.object({ interestId: z.string(), textVersion: z.int() });

/**
 * The taker promises confidentiality in the version they read, which is kept: facts and figures are open to them from
 * now on for a time, and the owner decides about the next step. Again: nothing. Returns its id.
 */
export async function acceptConfidentiality(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { interestId, textVersion } = wellFormed(schema, input);
  mustBeCurrent(BUSINESS_CONFIDENTIALITY.key, textVersion, 'textVersion');
  await context.em.transactional(async (em) => {
    const locked = await lockInterestFor(em, viewer, interestId);
    const { interest, business, facts } = locked;
    if (!viewer || viewer.personId !== facts.takerPersonId) throw new Problem('FORBIDDEN', 'interestId');
    if (interest.textVersion === textVersion) return;
    if (!mayAcceptText(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'interestId');
    if (await isBlocked(em, locked)) throw new Problem('REQUEST_CLOSED', 'interestId');
    const now = clock.now();
    const consent = {
      personId: viewer.personId,
      textKey: BUSINESS_CONFIDENTIALITY.key,
      version: textVersion,
    };
    await giveConsent(em, { ...consent, channel: 'SELF', givenBy: viewer.personId }, now);
    interest.accept(textVersion, now);
    await em.flush();
    for (const grant of businessGrant(locked, ['FACTS', 'FIGURES'], now)) await openGrant(em, grant, now);
    const given = { party: 'ASKED', personId: business.personId, by: 'ANSWERED', from: 'ASKER' } as const;
    await giveTurn(em, interest.id, { ...given, actorId: viewer.personId }, clock);
    if (business.personId !== null) await notify(em, business.personId, 'REQUEST_TURN', interest.id, now);
  });
  return interestId;
}
