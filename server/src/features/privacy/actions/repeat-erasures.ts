import type { AppServices } from '../../../platform/app-services.ts';
import { againOnDeadlock } from '../../../platform/database/again-on-deadlock.ts';
import { describeError } from '../../../platform/describe-error.ts';
import { addToErasureList, readErasureList } from '../model/erasure-list.ts';
import { erasePerson, forgotten } from './erase-person.ts';

/**
 * Erases again whoever is on the list and not erased in this database, as after a backup is restored, and completes the
 * list with whoever is erased here. Says how many were erased again. Run twice, it does nothing the second time. One who
 * cannot be erased now stops neither the others nor the server: it is logged, and tried again every night.
 */
export async function repeatErasures(app: AppServices): Promise<number> {
  const { erasures } = app.settings;
  const listed = await readErasureList(erasures);
  const em = app.orm.em.fork();
  const alive = await em.execute<{ id: string }[]>(
    'select id from person where id = any(?::uuid[]) and erased_at is null order by id',
    [`{${listed.join(',')}}`],
  );
  let people = 0;
  for (const { id } of alive) if (await isErasedAgain(app, id)) people += 1;
  if (people > 0) {
    await forgotten(app, []);
    app.log.info({ part: 'privacy', people }, 'People on the list of erasures were erased again.');
  }
  const erased = await em.execute<{ id: string }[]>('select id from person where erased_at is not null');
  const known = new Set(listed);
  await addToErasureList(
    erasures,
    erased.map(({ id }) => id).filter((id) => !known.has(id)),
  );
  return people;
}

async function isErasedAgain(app: AppServices, id: string): Promise<boolean> {
  try {
    await againOnDeadlock(() =>
      app.orm.em.fork().transactional((em) => erasePerson(em, id, { app, actorId: null })),
    );
    return true;
  } catch (error) {
    const what = { part: 'privacy', personId: id, error: describeError(error) };
    app.log.error(what, 'Somebody on the list of erasures could not be erased again.');
    return false;
  }
}
