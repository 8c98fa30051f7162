import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { recordKind } from '../model/record-kinds.ts';
import type { DisclosedRecord } from './open-groups.ts';

/** What stands where the record itself is gone. */
export const GONE: Words = { da: 'Slettet', en: 'Deleted', de: 'Gelöscht' };

/** What the records are called, in their order; each kind is asked once. */
export async function titlesOf(
  context: Pick<Context, 'sql'>,
  records: readonly DisclosedRecord[],
): Promise<Words[]> {
  const kinds = [...new Set(records.map((record) => record.recordKind))];
  const titles = await Promise.all(kinds.map((kind) => titlesOfKind(context, kind, records)));
  const byKind = new Map(kinds.map((kind, index) => [kind, titles[index]]));
  return records.map((record) => byKind.get(record.recordKind)?.get(record.recordId) ?? GONE);
}

function titlesOfKind(context: Pick<Context, 'sql'>, kind: string, records: readonly DisclosedRecord[]) {
  const ids = records.filter((record) => record.recordKind === kind).map(({ recordId }) => recordId);
  return recordKind(kind).title(context, [...new Set(ids)]);
}
