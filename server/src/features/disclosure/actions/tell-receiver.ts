import type { EntityManager } from '@mikro-orm/postgresql';
import { notify } from '../../notifications/index.ts';
import { receiverPage } from '../model/receiver-pages.ts';

/** Of which record something was taken back, and from whom; an organisation is told of nothing. */
interface TakenBack {
  readonly recordKind: string;
  readonly recordId: string;
  readonly receiverId: string | null;
}

/** Tells the receiver that something is shared no longer, and leads them to where they read it. */
export async function tellReceiver(
  em: EntityManager,
  { recordKind, recordId, receiverId }: TakenBack,
  now: Date,
): Promise<void> {
  if (receiverId === null) return;
  const subjectId = await receiverPage(em, { recordKind, recordId, receiverId });
  await notify(em, receiverId, 'GRANT_WITHDRAWN', subjectId, now);
}
