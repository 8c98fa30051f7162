import type { EntityManager } from '@mikro-orm/postgresql';
import { openGrant } from '../../disclosure/index.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { closeSubject } from './close-subject.ts';

/**
 * Brings the two together once both have said yes: what they open to each other is opened. Where the thing is one, all
 * others who waited for it have lost it in the same moment. The caller holds the lock.
 */
export async function introduce(em: EntityManager, introduction: Introduction, now: Date): Promise<void> {
  const isMade = introduction.introduce(now);
  await em.flush();
  if (!isMade) return;
  for (const wanted of await introductionKind(introduction.kind).grants(em, introduction)) {
    await openGrant(em, wanted, now);
  }
  if (!introduction.isExclusive) return;
  await closeSubject(em, { kind: introduction.subjectKind, id: introduction.subjectId }, now, introduction);
}
