import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { Language } from '../../../platform/language.ts';
import { Person } from '../model/person.entity.ts';

export interface MetPerson {
  email: string;
  name: string;
  language: Language;
}

/**
 * The person with this e-mail address, locked for the rest of the transaction; met for the first time they come into
 * being under the given name. Somebody already known keeps name and language.
 */
export async function meetPerson(em: EntityManager, met: MetPerson, now: Date): Promise<Person> {
  // Two links for one new address may be opened at the same moment: one makes the person, both find the same one.
  await em.upsert(
    Person,
    { ...met, id: newId(), version: 1, createdAt: now },
    { onConflictFields: ['email'], onConflictAction: 'ignore' },
  );
  return em.findOneOrFail(Person, { email: met.email }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
