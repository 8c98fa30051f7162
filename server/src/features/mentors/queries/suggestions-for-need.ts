import { GraphQLError } from 'graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { chosenConcepts, mustBeCompetences } from '../../matching/index.ts';
import { needSchema } from '../model/mentor-form.ts';
import { suggestions } from './suggestions.ts';
import type { SuggestionView } from './suggestions.ts';

const MOST = 20;

/** The best mentors for a need somebody tells, with or without an account. */
export async function suggestionsForNeed(
  context: Pick<Context, 'sql' | 'viewer' | 'clock' | 'app'>,
  asked: unknown,
  first: number,
): Promise<SuggestionView[]> {
  if (first < 1 || first > MOST) {
    throw new GraphQLError(`"first" must be a whole number from 1 to ${MOST}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const { conceptIds, ...need } = wellFormed(needSchema, asked);
  await mustBeCompetences(context, conceptIds);
  return suggestions(
    context,
    { ...need, concepts: chosenConcepts(conceptIds), cvr: null, personId: context.viewer?.personId ?? null },
    first,
  );
}
