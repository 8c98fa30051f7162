import { createHash } from 'node:crypto';
import { danishDay } from '../../../platform/business-days.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { conceptReader, rationaleView } from '../../matching/index.ts';
import type { Rationale, RationaleView } from '../../matching/index.ts';
import type { Need } from '../model/need.ts';
import { freshPool } from './fresh-pool.ts';
import { mentorView } from './mentor-rows.ts';
import type { MentorRow, MentorView } from './mentor-rows.ts';
import { mentorRow } from './mentors-by-id.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>;

/** A mentor and why. */
export interface RankedMentor {
  readonly row: MentorRow;
  readonly rationale: Rationale;
}

/** The same in the shape of the GraphQL type. */
export interface SuggestionView {
  /** Of this mentor for this need: the same mentor has other reasons for another. */
  readonly id: string;
  readonly mentor: MentorView;
  readonly rationale: RationaleView;
}

/** The best mentors for a need, best first, with their reasons. Who has said no to it already can be left out. */
export async function rankedMentors(
  context: Asking,
  need: Need,
  count: number,
  except?: ReadonlySet<string>,
): Promise<RankedMentor[]> {
  const pool = await freshPool(context);
  const ranked = pool.rank(need, danishDay(context.clock.now()), count, except);
  const rows = await Promise.all(ranked.map(({ id }) => mentorRow(context, id)));
  return (
    rows
      // Another process may have hidden somebody since this one looked.
      .filter((row): row is MentorRow => row !== null && row.isApproved && !row.isHidden)
      .map((row) => ({ row, rationale: pool.explain(need, row) }))
      .sort(
        (a, b) =>
          b.rationale.score - a.rationale.score ||
          Number(a.row.isFaded) - Number(b.row.isFaded) ||
          (a.row.id < b.row.id ? -1 : 1),
      )
  );
}

/** The same as people read it. */
export async function suggestions(
  context: Asking,
  need: Need,
  count: number,
  except?: ReadonlySet<string>,
): Promise<SuggestionView[]> {
  const ranked = await rankedMentors(context, need, count, except);
  const concept = await conceptReader(context);
  const needId = createHash('sha256').update(JSON.stringify(need)).digest('base64url').slice(0, 16);
  return ranked.map(({ row, rationale }) => ({
    id: `${row.id}.${needId}`,
    mentor: mentorView(row, context.viewer, concept),
    // Whoever is shown suggestions has told the need, or is an adviser.
    rationale: rationaleView(rationale, { concept, showsWantedWords: true }),
  }));
}
