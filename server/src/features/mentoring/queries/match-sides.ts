import type { Context } from '../../../platform/graphql/context.ts';
import { mentorRow, mentorView } from '../../mentors/index.ts';
import type { MentorView } from '../../mentors/index.ts';
import type { MatchView } from './match-rows.ts';
import { requestRow, seenRequest } from './request-rows.ts';
import type { Reading, RequestView } from './request-rows.ts';

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** The mentor of a match the viewer may see. */
export async function mentorOfMatch(context: Asking, match: MatchView): Promise<MentorView | null> {
  const row = await mentorRow(context, match.row.mentorId);
  return row && mentorView(row, context.viewer);
}

/** The request of a match, for advisers and the entrepreneur; to the mentor it says whose it is. */
export async function requestOfMatch(context: Reading, match: MatchView): Promise<RequestView | null> {
  const row = await requestRow(context, match.row.requestId);
  return seenRequest(context, row);
}
