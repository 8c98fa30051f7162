import { SaveSearch } from '../features/saved-searches/save-search.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { chosenFilters, useSaveSearch } from './use-save-search.ts';

type Props = {
  kind: 'MENTORS' | 'EVENTS' | 'BUSINESSES';
  /** The list's address, and the filters as they stand in it. */
  path: '/mentors' | '/events' | '/businesses';
  filters: Readonly<Record<string, string | undefined>>;
  name: string;
  isSaving: boolean;
};

/** Keeps what is chosen in a list; whoever logs in first comes back to it. */
export function SaveList({ kind, path, filters, name, isSaving }: Props) {
  const { viewer, fetching } = useViewer();
  const save = useSaveSearch({ kind, filters: chosenFilters(filters) });
  if (fetching) return null;
  const chosen = Object.entries(filters).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  const here = new URLSearchParams([...chosen, ['save', 'yes']] as [string, string][]);
  return (
    <SaveSearch
      // Who reads may be known a moment later: then the question opens after all.
      key={`${viewer?.id} ${here.toString()}`}
      suggestedName={name}
      logInTo={viewer ? undefined : `${path}?${here.toString()}`}
      isOpenAtFirst={isSaving}
      onSave={save}
    />
  );
}
