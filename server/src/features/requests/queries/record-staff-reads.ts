import type { Context } from '../../../platform/graphql/context.ts';
import { recordReads } from '../../audit/index.ts';
import { rulesOf } from '../model/request-kinds.ts';
import { isAsker, isStaffOf } from '../model/request.policy.ts';
import type { RequestRow } from './request-rows.ts';

/** Writes down, for those who asked, that staff have looked at their requests. */
export async function recordStaffReads(context: Context, rows: readonly RequestRow[]): Promise<void> {
  const foreign = rows.filter((row) => isStaffOf(context.viewer, row) && !isAsker(context.viewer, row));
  const kinds = new Set(foreign.map(({ kind }) => kind));
  await Promise.all(
    [...kinds].map((kind) =>
      recordReads(context, {
        purpose: 'CASE_WORK',
        recordKind: rulesOf(kind).recordKind,
        rows: foreign
          .filter((row) => row.kind === kind)
          .flatMap(({ askerId, subjectId }) =>
            askerId === null ? [] : [{ personId: askerId, recordId: subjectId }],
          ),
      }),
    ),
  );
}
