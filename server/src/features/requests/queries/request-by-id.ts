import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { maySeeRequest } from '../model/request.policy.ts';
import { recordStaffReads } from './record-staff-reads.ts';
import { requestView, SELECT_REQUEST } from './request-rows.ts';
import type { RequestRow, RequestView } from './request-rows.ts';

const BY_ID = statement('requests.by-id', `${SELECT_REQUEST} where q.id = $2`);

/** One request, if the viewer may see it. */
export async function requestById(context: Context, requestId: string): Promise<RequestView | null> {
  if (!isId(requestId)) return null;
  const row = await context.sql.one<RequestRow>(BY_ID, [context.viewer?.personId, requestId]);
  if (!row || !maySeeRequest(context.viewer, row)) return null;
  await recordStaffReads(context, [row]);
  return requestView(row, context);
}
