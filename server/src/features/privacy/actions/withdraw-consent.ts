import { LockMode } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { Consent } from '../model/consent.entity.ts';
import { textParts } from '../model/consent-texts.ts';
import { consentOf } from '../queries/consents.ts';
import type { ConsentView } from '../queries/consents.ts';

/**
 * Withdraws what the viewer has agreed to, in every version they agreed to; what stood on it ends in the same
 * transaction, so that the next request finds nothing open any more.
 */
export async function withdrawConsent(
  context: Pick<Context, 'em' | 'sql' | 'clock' | 'viewer' | 'app'>,
  { consentId }: { consentId: string },
): Promise<ConsentView> {
  const { viewer, clock, app, sql } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  if (!isId(consentId)) throw new Problem('NOT_FOUND', 'consentId');
  const { personId } = viewer;
  await context.em.transactional(async (em) => {
    const found = await em.findOne(Consent, { id: consentId, personId });
    if (!found) throw new Problem('NOT_FOUND', 'consentId');
    const { textKey } = found;
    const parts = textParts(textKey);
    const now = clock.now();
    await parts.lock?.(em, personId);
    const open = await em.find(
      Consent,
      { personId, textKey, withdrawnAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
    );
    if (!open.some(({ id }) => id === consentId)) throw new Problem('CONSENT_CLOSED', 'consentId');
    for (const consent of open) consent.withdrawnAt = now;
    await em.flush();
    await parts.whenWithdrawn?.(em, personId, now);
  });
  for (const feature of app.features) feature.hatsChanged?.(app);
  const consent = await consentOf(sql, personId, consentId);
  if (!consent) throw new Problem('NOT_FOUND', 'consentId');
  return consent;
}
