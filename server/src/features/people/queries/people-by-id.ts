import DataLoader from 'dataloader';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';

/** A person as those see them who may know who it is. */
export interface PersonView {
  id: string;
  name: string;
  /** For features that have shown that the viewer may write to them; no part of the type Person. */
  email: string | null;
}

const BY_ID = statement('people.by_id', 'select id, name, email from person where id = any($1::uuid[])');

type Asking = Pick<Context, 'sql'>;
const loaders = new WeakMap<Asking, DataLoader<string, PersonView | null>>();

/** One person; everything that one request asks for at the same time is one statement. */
export function personById(context: Asking, personId: string): Promise<PersonView | null> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(async (ids) => {
      const rows = await context.sql.all<PersonView>(BY_ID, [ids]);
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    });
    loaders.set(context, loader);
  }
  return loader.load(personId);
}
