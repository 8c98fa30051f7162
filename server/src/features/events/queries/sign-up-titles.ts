import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';

const BY_ID = statement(
  'events.sign-up-titles',
  `select u.id, json_build_object('da', e.title_da, 'en', e.title_en, 'de', e.title_de) as title
     from sign_up u join event e on e.id = u.event_id where u.id = any($1::uuid[])`,
);

/** What sign-ups are called in lists of many kinds: the event's title. */
export async function signUpTitles(
  { sql }: Pick<Context, 'sql'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Words>> {
  const rows = await sql.all<{ id: string; title: Words }>(BY_ID, [ids]);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
