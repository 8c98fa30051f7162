import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { HAT_KINDS } from '../../../platform/hat-kinds.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import { hashToken } from '../../../platform/tokens.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { Organisation } from '../../organisations/index.ts';
import { Hat, mayGiveHats, Person, safeEmail } from '../../people/index.ts';
import { after, LASTS } from '../model/durations.ts';
import { Invitation } from '../model/invitation.entity.ts';
import { linkToken } from '../model/link-token.ts';

const schema = z
  .object({ email: safeEmail, hatKind: z.enum(HAT_KINDS), organisationId: id.nullish() })
  // Whose events they would be: an organiser of nobody could do nothing.
  .refine(({ hatKind, organisationId }) => hatKind !== 'ORGANISER' || organisationId != null, {
    path: ['organisationId'],
    error: 'REQUIRED',
  });

/** Offers a hat to whoever owns the address, by a mailed link. An offer that was still open is replaced, with its link. */
export async function invite(context: ActionContext, input: z.input<typeof schema>): Promise<Invitation> {
  const { viewer, clock, app } = context;
  if (!viewer || !mayGiveHats(viewer)) throw new Problem('FORBIDDEN');
  const { email, hatKind, organisationId = null } = wellFormed(schema, input);
  const now = clock.now();
  try {
    return await context.em.transactional(async (em) => {
      if (organisationId && !(await em.count(Organisation, { id: organisationId }))) {
        throw new Problem('NOT_FOUND', 'organisationId');
      }
      const person = await em.findOne(Person, { email });
      const worn = { person: person?.id ?? null, kind: hatKind, organisationId, endedAt: null };
      if (person && (await em.count(Hat, worn))) throw new Problem('HAT_ALREADY_WORN', 'email');
      await em.nativeDelete(Invitation, { email, hatKind, organisationId, acceptedAt: null });
      const id = newId();
      const invitation = em.create(Invitation, {
        id,
        email,
        hatKind,
        organisationId,
        tokenHash: hashToken(linkToken(app.settings, 'invitation', id)),
        invitedBy: viewer.personId,
        createdAt: now,
        linkExpiresAt: after(now, LASTS.link),
        expiresAt: after(now, LASTS.invitation),
        acceptedAt: null,
        acceptedBy: null,
      });
      await em.flush();
      await queueJob(em, 'send-invitation', { invitationId: id });
      return invitation;
    });
  } catch (error) {
    // Two administrators invited the same person at the same moment; one mail is enough.
    if (error instanceof UniqueConstraintViolationException) throw new Problem('CONFLICT', 'email');
    throw error;
  }
}
