import { z } from 'zod';
import { againOnDeadlock } from '../../../platform/database/again-on-deadlock.ts';
import { email } from '../../../platform/fields.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { holdPerson, mustNotBeLastAdministrator, Person } from '../../people/index.ts';
import { erasePerson, forgotten } from '../../privacy/index.ts';
import { SESSION_COOKIE } from '../queries/viewer-of-session.ts';
import { takeAttempt } from './take-attempt.ts';

const schema = z.object({ email });

/**
 * Erases the viewer, who types their address again to say that they mean it. From the next request on nobody is logged
 * in as them, and nothing tells of them any more. The only administrator has to make somebody else one first.
 */
export async function eraseMe(context: Context, input: z.input<typeof schema>): Promise<true> {
  const { viewer, app, cookies } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const typed = wellFormed(schema, input);
  const { personId } = viewer;
  const known = await context.em.findOneOrFail(Person, personId);
  await takeAttempt(context, 'ERASE', known.email ?? personId);
  await againOnDeadlock(() =>
    context.em.transactional(
      async (em) => {
        await mustNotBeLastAdministrator(em, personId);
        const person = await holdPerson(em, personId);
        if (person?.email?.toLowerCase() !== typed.email) throw new Problem('EMAIL_DIFFERS', 'email');
        await erasePerson(em, personId, { app, actorId: personId });
      },
      { clear: true },
    ),
  );
  await forgotten(app, [personId]);
  cookies.clear(SESSION_COOKIE);
  return true;
}
