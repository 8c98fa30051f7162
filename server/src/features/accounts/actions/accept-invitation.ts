import { LIMITS } from '@vaekstbro/schema/limits';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Problem } from '../../../platform/problem.ts';
import { hashToken } from '../../../platform/tokens.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { meetPerson, safeLine } from '../../people/index.ts';
import { Invitation } from '../model/invitation.entity.ts';
import { readLinkToken } from '../model/link-token.ts';
import { changeSession, enter } from './enter.ts';
import type { LogInContext } from './log-in-context.ts';
import { proveEmail } from './prove-email.ts';

const schema = z.object({ token: z.string(), name: safeLine(LIMITS.name) });

/** Takes the offered hat with the secret of the mailed link and logs its reader in. A known person keeps their name. */
export async function acceptInvitation(
  context: LogInContext,
  input: z.input<typeof schema>,
): Promise<Viewer> {
  const { token, name } = wellFormed(schema, input);
  const { app, clock, language } = context;
  const id = readLinkToken(app.settings, 'invitation', token);
  if (!id) throw new Problem('LINK_INVALID');
  const session = await context.em.transactional(async (em) => {
    const invitation = await em.findOne(Invitation, { id, tokenHash: hashToken(token) });
    if (!invitation) throw new Problem('LINK_EXPIRED');
    // The person first, then the invitation: whoever logs in by a link at the same moment locks in this order too.
    const met = { email: invitation.email, name, language };
    await meetPerson(em, met, clock.now());
    await em.refresh(invitation, { lockMode: LockMode.PESSIMISTIC_WRITE });
    invitation.checkLink(clock.now());
    const { id: personId } = await proveEmail(em, context, met);
    return changeSession(em, context, { personId, provenBy: 'LINK' });
  });
  return enter(context, session);
}
