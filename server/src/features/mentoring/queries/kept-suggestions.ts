import { danishDay } from '../../../platform/business-days.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { conceptReader, rationaleView } from '../../matching/index.ts';
import type { KeptMatch } from '../../matching/index.ts';
import { isPaused, keptMentors, mentorRow, mentorView } from '../../mentors/index.ts';
import type { KeptMentors, SuggestionView } from '../../mentors/index.ts';
import { loader } from './loader.ts';

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>;

const listOf = loader<KeptMentors | null>(async (context, ids) => {
  const lists = await keptMentors(context as Asking, ids);
  return ids.map((id) => lists.get(id) ?? null);
});

/**
 * The best mentors for a venture from its kept list, as they were scored when it was refreshed; null where no list holds,
 * or too few of it can be had today.
 */
export async function keptSuggestions(
  context: Asking,
  ventureId: string,
  count: number,
  except: ReadonlySet<string>,
): Promise<SuggestionView[] | null> {
  const list = await listOf(context, ventureId);
  if (!list) return null;
  const wanted = list.matches.filter(({ candidateId }) => !except.has(candidateId));
  const shown = await havable(context, wanted, count);
  if (shown.length < count && !list.isWhole) return null;
  const concept = await conceptReader(context);
  return shown.map(({ row, match }) => ({
    id: `${row.id}.${ventureId}`,
    mentor: mentorView(row, context.viewer, concept),
    rationale: rationaleView(match.rationale, { concept, showsWantedWords: true }),
  }));
}

/** The first few who can be had today. Nobody has changed since the list was put right, but a pause begins and ends by itself. */
async function havable(context: Asking, matches: readonly KeptMatch[], count: number) {
  const today = danishDay(context.clock.now());
  const found = [];
  for (let from = 0; from < matches.length && found.length < count; from += count) {
    const some = matches.slice(from, from + count);
    const rows = await Promise.all(some.map(({ candidateId }) => mentorRow(context, candidateId)));
    for (const [place, row] of rows.entries()) {
      const match = some[place];
      if (row && match && !isPaused(row, today)) found.push({ row, match });
    }
  }
  return found.slice(0, count);
}
