import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { meetPerson } from '../../people/index.ts';
import type { MetPerson, Person } from '../../people/index.ts';

/**
 * Somebody has opened a link sent to this address, so it is theirs: the person comes into being if need be, and every
 * feature does, in the same transaction, what waited for that proof.
 */
export async function proveEmail(
  em: EntityManager,
  { clock, app }: Pick<ActionContext, 'clock' | 'app'>,
  met: MetPerson,
): Promise<Person> {
  const person = await meetPerson(em, met, clock.now());
  person.proveEmail(clock.now());
  await em.flush();
  for (const feature of app.features) {
    await feature.emailProven?.(em, { personId: person.id, email: met.email }, clock);
  }
  return person;
}
