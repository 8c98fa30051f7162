import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { SavedSearchCard, type SavedSearchFacts } from '../features/saved-searches/saved-search-card.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { ProblemCode } from '../i18n/problem-code.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';
import {
  ChangeSavedSearchMutation,
  DeleteSavedSearchMutation,
  MarkSearchSeenMutation,
  RestoreSavedSearchMutation,
  SavedSearchesPageQuery,
} from './saved-searches.operations.ts';
import { mostSearches } from './use-save-search.ts';

/** What I look for again and again, and what has come. */
export default function SavedSearchesPage() {
  const t = useTranslations('searches');
  const { viewer, fetching } = useViewer();
  if (!viewer && !fetching) return <LogInFirst to="/my/searches" />;
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {viewer ? <Searches /> : <Skeleton shape="cards" />}
    </Page>
  );
}

type Answer = { search?: { id: string } | null; problem?: { code: ProblemCode } | null };

function Searches() {
  const t = useTranslations();
  const [{ data, error }, retry] = useQuery({
    query: SavedSearchesPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const [, change] = useMutation(ChangeSavedSearchMutation);
  const [, remove] = useMutation(DeleteSavedSearchMutation);
  const [, restore] = useMutation(RestoreSavedSearchMutation);
  const [, markSeen] = useMutation(MarkSearchSeenMutation);
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data?.viewer) return <Skeleton shape="cards" />;

  /** Whether it was done; what is in the way is told. */
  const isDone = (answer: Answer | undefined): boolean => {
    if (answer?.search) return true;
    const code = answer?.problem?.code;
    showToast({ message: code ? t(`problems.${code}`) : t('ui.sendFailed') });
    return false;
  };
  const bringBack = async (searchId: string) =>
    void isDone((await restore({ input: { searchId } })).data?.restoreSavedSearch);
  const takeAway = async ({ id: searchId, name }: SavedSearchFacts) => {
    if (!isDone((await remove({ input: { searchId } })).data?.deleteSavedSearch)) return;
    showToast({ message: t('searches.deleted', { name }), undo: () => bringBack(searchId) });
  };
  const setAlert = async ({ id: searchId, name }: SavedSearchFacts, isAlerting: boolean) => {
    const alert = isAlerting ? ('DAILY' as const) : ('NONE' as const);
    if (!isDone((await change({ input: { searchId, alert } })).data?.changeSavedSearch)) return;
    showToast({ message: t(isAlerting ? 'searches.alertOn' : 'searches.alertOff', { name }) });
  };
  const rename = async ({ id: searchId }: SavedSearchFacts, name: string) => {
    if (!isDone((await change({ input: { searchId, name } })).data?.changeSavedSearch)) return;
    showToast({ message: t('searches.renamed', { name }) });
  };
  const see = async ({ id: searchId }: SavedSearchFacts) =>
    void isDone((await markSeen({ input: { searchId } })).data?.markSearchSeen);

  const searches = data.viewer.savedSearches;
  if (searches.length === 0)
    return (
      <EmptyState icon="search" action={<LinkButton to="/for-you">{t('searches.emptyAction')}</LinkButton>}>
        {t('searches.empty')}
      </EmptyState>
    );
  return (
    <div className="stack">
      <p className="small muted">{t('searches.room', { count: searches.length, most: mostSearches })}</p>
      <ul className="saved-searches">
        {searches.map((search) => (
          <SavedSearchCard
            key={search.id}
            search={search}
            onAlert={(facts, isAlerting) => void setAlert(facts, isAlerting)}
            onRename={rename}
            onSeen={(facts) => void see(facts)}
            onDelete={(facts) => void takeAway(facts)}
          />
        ))}
      </ul>
      <p className="small muted">{t('searches.alertHint')}</p>
    </div>
  );
}
