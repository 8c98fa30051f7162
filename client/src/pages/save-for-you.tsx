import { SaveSearch } from '../features/saved-searches/save-search.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { useLanguage } from '../i18n/language.tsx';
import { chosenFilters, useSaveSearch } from './use-save-search.ts';

type Props = {
  answers: { industry: string; town: string; topics: readonly string[] };
  name: string;
  isSaving: boolean;
};

/** Keeps the three answers; whoever logs in first comes back to them. */
export function SaveForYou({ answers, name, isSaving }: Props) {
  const { viewer, fetching } = useViewer();
  const { language } = useLanguage();
  const save = useSaveSearch({
    kind: 'FOR_YOU',
    filters: chosenFilters({ ...answers, languages: [language] }),
  });
  if (fetching) return null;
  const here = new URLSearchParams({ ...answers, topics: answers.topics.join(','), save: 'yes' });
  return (
    <SaveSearch
      // Who reads may be known a moment later: then the question opens after all.
      key={viewer?.id}
      suggestedName={name}
      logInTo={viewer ? undefined : `/for-you?${here.toString()}`}
      isOpenAtFirst={isSaving}
      onSave={save}
    />
  );
}
