import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../../../platform/app-services.ts';
import { ERASURE_LOCKS } from '../../../platform/feature.ts';
import { personalTables } from '../../../platform/personal-data.ts';
import { forgetPersonal } from '../../../platform/personal-sql.ts';
import { recordDeed } from '../../audit/index.ts';
import { endHatsOf, holdPerson } from '../../people/index.ts';
import { addToErasureList } from '../model/erasure-list.ts';

/**
 * Forgets a person in the caller's transaction: what they take part in ends and the others are told, then everything
 * the register names is taken out of every table. What was counted stays counted, as nobody's. Again it does nothing.
 * Before anything is changed, all is locked that others may be deciding about, in the order in which they lock it too.
 * What belongs to the person since then may still be in somebody's way: the caller tries again after a deadlock.
 * `forgotten` has to follow once it is committed.
 */
export async function erasePerson(
  em: EntityManager,
  personId: string,
  { app, actorId }: { app: AppServices; actorId: string | null },
): Promise<void> {
  const { clock, features } = app;
  const person = await holdPerson(em, personId);
  if (!person || person.isErased) return;
  const whose = { personId, email: person.email };
  for (const step of ERASURE_LOCKS) {
    for (const feature of features) await feature.erasureLocks?.[step]?.(em, whose);
  }
  await endHatsOf(em, personId, app);
  // The specific before the general: an introduction ends its match, so that the request finds nobody asked any more.
  for (const feature of features.toReversed()) await feature.personErased?.(em, whose, { clock, app });
  await em.flush();
  // From here on nobody lays down anything more for them: whoever is about to waits, and sees that they are erased.
  await em.execute('select 1 from person where id = ? for update', [personId]);
  // What was loaded so far still has the words in it, and must not be written back.
  em.clear();
  // The specific before the general: by whom a match is theirs stands in the tables before it.
  for (const declared of personalTables(features).toReversed()) await forgetPersonal(em, declared, whose);
  await em.execute('update person set erased_at = ? where id = ?', [clock.now(), personId], 'run');
  await recordDeed(em, { action: 'ERASE', actorId, subjectPersonId: personId }, clock.now());
}

/** After an erasure is committed: what memory holds is looked up anew, and the list outside the database knows of it. */
export async function forgotten(app: AppServices, personIds: readonly string[]): Promise<void> {
  for (const feature of app.features) feature.hatsChanged?.(app);
  try {
    await addToErasureList(app.settings.erasures, personIds);
  } catch (error) {
    // They are erased all the same. The list is completed from the database at the next start and every night.
    const { code } = error as NodeJS.ErrnoException;
    app.log.error({ part: 'privacy', code }, 'The list of erasures cannot be written.');
  }
}
