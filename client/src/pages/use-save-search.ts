import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import type { SearchToSave } from '../features/saved-searches/save-search.tsx';
import { graphql } from '../gql/index.ts';
import type { SaveSearchInput } from '../gql/graphql.ts';
import { showToast } from '../ui/toast.ts';

const SaveSearchMutation = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      search {
        id
        ...SavedSearchCard_search
      }
      problem {
        code
        field
      }
    }
  }
`);

/** So many searches a person keeps. */
export const mostSearches = 20;

/** Keeps a search of one list; says what came of it, or answers with what is in the way. */
export function useSaveSearch(list: Pick<SaveSearchInput, 'kind' | 'filters'>) {
  const t = useTranslations();
  const [, save] = useMutation(SaveSearchMutation);
  return async ({ name, isAlerting }: SearchToSave): Promise<string | undefined> => {
    const input = { ...list, name, alert: isAlerting ? ('DAILY' as const) : ('NONE' as const) };
    const answer = (await save({ input })).data?.saveSearch;
    if (!answer) return t('ui.sendFailed');
    if (answer.problem?.code === 'TOO_MANY') return t('searches.tooMany', { most: mostSearches });
    if (answer.problem) return t(`problems.${answer.problem.code}`);
    showToast({ message: t('searches.saved', { name }) });
    return undefined;
  };
}

/** The filters that are chosen, as the API takes them. */
export function chosenFilters(chosen: Readonly<Record<string, string | readonly string[] | undefined>>) {
  return Object.entries(chosen).flatMap(([name, value]) => {
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : [...value];
    return values.length > 0 ? [{ name, values }] : [];
  });
}
