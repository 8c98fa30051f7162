import { GraphQLError } from 'graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { mayUseDesk } from '../../people/index.ts';
import { needOf, suggestions } from '../../mentors/index.ts';
import type { SuggestionView } from '../../mentors/index.ts';
import { refusalsOf } from './request-rows.ts';
import type { RequestView } from './request-rows.ts';

const MOST = 20;

/** The best mentors for a request, without those who have said no to it; advisers alone see them. */
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
  return suggestions(context, needOf(row.venture), first, await refusalsOf(context, row.id));
}
