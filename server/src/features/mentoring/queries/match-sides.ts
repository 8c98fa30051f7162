import type { Context } from '../../../platform/graphql/context.ts';
import { mentorRow, mentorView } from '../../mentors/index.ts';
import type { MentorView } from '../../mentors/index.ts';
import type { MatchView } from './match-rows.ts';
import { requestRow, requestView } from './request-rows.ts';
import type { RequestView } from './request-rows.ts';

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** The mentor of a match the viewer may see. */
export async function mentorOfMatch(context: Asking, match: MatchView): Promise<MentorView | null> {
  const row = await mentorRow(context, match.mentorId);
  return row && mentorView(row, context.viewer);
}

/** The request of a match the viewer may see; its mentor sees it whole once the match is made. */
export async function requestOfMatch(context: Asking, match: MatchView): Promise<RequestView | null> {
  const row = await requestRow(context, match.requestId);
  return row && requestView(row, context.viewer, match.state === 'MATCHED');
}
