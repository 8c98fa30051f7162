import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { conceptReader } from '../../matching/index.ts';
import { mentorRow, mentorView } from '../../mentors/index.ts';
import type { MentorView } from '../../mentors/index.ts';
import { mayUseDesk } from '../../people/index.ts';
import { loader } from './loader.ts';
import type { MatchView } from './match-rows.ts';
import { requestRow, seenRequest } from './request-rows.ts';
import type { Reading, RequestView } from './request-rows.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'app' | 'clock'>;

/** The mentor of a match the viewer may see. */
export async function mentorOfMatch(context: Asking, match: MatchView): Promise<MentorView | null> {
  const row = await mentorRow(context, match.row.mentorId);
  return row && mentorView(row, context.viewer, await conceptReader(context));
}

/** The request of a match, for advisers and the entrepreneur; to the mentor it says whose it is. */
export async function requestOfMatch(context: Reading, match: MatchView): Promise<RequestView | null> {
  const row = await requestRow(context, match.row.requestId);
  return seenRequest(context, row);
}

const NEXT = statement(
  'mentoring.next-choices',
  `select match_id as "matchId", mentor_id as "mentorId" from match_next_choice
    where match_id = any($1::uuid[]) order by match_id, position`,
);

const nextOf = loader<string[]>(async (context, ids) => {
  const rows = await context.sql.all<{ matchId: string; mentorId: string }>(NEXT, [ids]);
  return ids.map((id) => rows.filter(({ matchId }) => matchId === id).map(({ mentorId }) => mentorId));
});

/** Whom the adviser has named to be asked next, in this order; advisers alone see them. */
export async function nextMentorsOfMatch(context: Asking, match: MatchView): Promise<MentorView[]> {
  if (!mayUseDesk(context.viewer)) return [];
  const rows = await Promise.all((await nextOf(context, match.id)).map((id) => mentorRow(context, id)));
  const concept = await conceptReader(context);
  return rows.flatMap((row) => (row ? [mentorView(row, context.viewer, concept)] : []));
}
