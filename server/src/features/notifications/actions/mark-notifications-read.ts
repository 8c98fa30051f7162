import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { ActionContext, Viewer } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { Notification } from '../model/notification.entity.ts';

const schema = z.object({ notificationIds: z.array(id).max(LIMITS.pageSize.max) });

/** Remembers that the viewer has seen these. Ids of other people's notifications are passed over like unknown ones. */
export async function markNotificationsRead(
  { em, clock, viewer }: ActionContext,
  input: z.input<typeof schema>,
): Promise<Viewer> {
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { notificationIds } = wellFormed(schema, input);
  await em.transactional((em) =>
    em.nativeUpdate(
      Notification,
      { id: { $in: notificationIds }, personId: viewer.personId, readAt: null },
      { readAt: clock.now() },
    ),
  );
  return viewer;
}
