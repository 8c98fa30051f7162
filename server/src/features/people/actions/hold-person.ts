import type { EntityManager } from '@mikro-orm/postgresql';

/** Who is held: the address is null for somebody who is erased. */
export interface HeldPerson {
  readonly email: string | null;
  readonly isErased: boolean;
}

/**
 * Holds the person's row for the rest of the transaction, or says null when there is none. Others may still write what
 * refers to the person, such as a notification: with a stronger lock they would wait, holding what this one wants next.
 */
export async function holdPerson(em: EntityManager, personId: string): Promise<HeldPerson | null> {
  const [held] = await em.execute<HeldPerson[]>(
    'select email, erased_at is not null as "isErased" from person where id = ? for no key update',
    [personId],
  );
  return held ?? null;
}
