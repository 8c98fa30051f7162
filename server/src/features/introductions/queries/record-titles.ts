import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { recordKind } from '../../disclosure/index.ts';

/** What records are called by their kinds, in the order asked; undefined for one that is not there. */
export async function recordTitles(
  context: Pick<Context, 'sql'>,
  records: readonly { readonly subjectKind: string; readonly subjectId: string }[],
): Promise<(Words | undefined)[]> {
  const kinds = [...new Set(records.map(({ subjectKind }) => subjectKind))];
  const titles = new Map(
    await Promise.all(
      kinds.map(async (kind) => {
        const ids = records.filter((one) => one.subjectKind === kind).map(({ subjectId }) => subjectId);
        return [kind, await recordKind(kind).title(context, [...new Set(ids)])] as const;
      }),
    ),
  );
  return records.map(({ subjectKind, subjectId }) => titles.get(subjectKind)?.get(subjectId));
}
