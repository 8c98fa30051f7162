import type { EntityManager } from '@mikro-orm/postgresql';
import { endGrants } from '../../disclosure/index.ts';
import type { GrantWanted } from '../../disclosure/index.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
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
  for (const other of others) {
    for (const wanted of await introductionKind(other.kind).grants(em, other)) needed.add(keyOf(wanted));
  }
  for (const wanted of await introductionKind(ended.kind).grants(em, ended)) {
    const { recordKind, recordId, receiver } = wanted;
    if (needed.has(keyOf(wanted)) || !('personId' in receiver)) continue;
    await endGrants(em, { recordKind, recordId, receiverId: receiver.personId }, now);
  }
}

function keyOf({ recordKind, recordId, receiver }: GrantWanted): string {
  return JSON.stringify([recordKind, recordId, receiver]);
}
