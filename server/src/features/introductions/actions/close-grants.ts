import type { EntityManager } from '@mikro-orm/postgresql';
import { endGrants } from '../../disclosure/index.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import type { OpenedRecord } from '../model/introduction-kinds.ts';
import { Introduction } from '../model/introduction.entity.ts';

/** Closes what the two opened to each other, but for what another introduction of the same two still needs. */
export async function closeGrants(em: EntityManager, ended: Introduction, now: Date): Promise<void> {
  const { firstPersonId, secondPersonId } = ended;
  const others = await em.find(Introduction, {
    firstPersonId,
    secondPersonId,
    state: 'INTRODUCED',
    id: { $ne: ended.id },
  });
  const needed = new Set<string>();
  for (const other of others) for (const opened of await openedBy(em, other)) needed.add(keyOf(opened));
  for (const opened of await openedBy(em, ended)) {
    const { recordKind, recordId, receiver } = opened;
    if (needed.has(keyOf(opened))) continue;
    const to =
      'personId' in receiver
        ? { receiverId: receiver.personId }
        : { receiverOrganisationId: receiver.organisationId };
    await endGrants(em, { recordKind, recordId, ...to }, now);
  }
}

function openedBy(em: EntityManager, introduction: Introduction): Promise<readonly OpenedRecord[]> {
  const { opened, grants } = introductionKind(introduction.kind);
  return (opened ?? grants)(em, introduction);
}

function keyOf({ recordKind, recordId, receiver }: OpenedRecord): string {
  return JSON.stringify([recordKind, recordId, receiver]);
}
