import { GraphQLError } from 'graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { mayUseDesk } from '../../people/index.ts';
import { needOf, suggestions } from '../../mentors/index.ts';
import type { SuggestionView } from '../../mentors/index.ts';
import { keptSuggestions } from './kept-suggestions.ts';
import { refusalsOf } from './request-rows.ts';
import type { RequestView } from './request-rows.ts';

const MOST = 20;

/**
 * The best mentors for a request, without those who have said no to it; advisers alone see them. They are kept; where what
 * is kept does not hold any more, they are worked out at once.
 */
export async function suggestionsForAdviser(
  context: Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>,
  { row }: RequestView,
  first: number,
): Promise<SuggestionView[]> {
  if (first < 1 || first > MOST) {
    throw new GraphQLError(`"first" must be a whole number from 1 to ${MOST}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  if (!mayUseDesk(context.viewer)) return [];
  const refusals = await refusalsOf(context, row.id);
  const kept = await keptSuggestions(context, row.venture.id, first, refusals);
  return kept ?? suggestions(context, needOf(row.venture), first, refusals);
}
