import { useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useConsentText } from '../features/privacy/use-consent-text.ts';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { readFragment } from '../gql/index.ts';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import {
  CandidateKeptQuery,
  CandidateNewQuery,
  CandidateSelfQuery,
  CandidateValues_candidate,
} from './candidates.operations.ts';
import { LogInFirst } from './log-in-first.tsx';

const CandidateEditor = later(async () => (await import('./candidate-editor.tsx')).CandidateEditor, 9);

/** Somebody who looks for work tells what they can and wish, without a name; officers do it for others who have agreed. */
export default function CandidateNewPage() {
  const { id } = useSearch({ from: '/candidates/new' });
  const [{ data, error }, retry] = useQuery({ query: CandidateNewQuery });
  const viewer = data?.viewer;
  const isPosted = viewer?.viewerCanPostCandidates ?? false;
  const [self] = useQuery({
    query: CandidateSelfQuery,
    pause: !viewer || isPosted,
    requestPolicy: 'cache-and-network',
  });
  const [kept] = useQuery({
    query: CandidateKeptQuery,
    variables: { id: id ?? '' },
    pause: !isPosted || id === undefined,
  });
  const { choices, error: choicesError, retry: retryChoices } = useChoices();
  const consent = useConsentText('CANDIDATE_SHOWN');
  if (data && !viewer) return <LogInFirst to="/candidates/new" />;
  if ((error && !data) || (choicesError && !choices) || (consent.error && !consent.text))
    return (
      <LoadErrorPage
        onRetry={() => {
          retry({ requestPolicy: 'network-only' });
          retryChoices();
          consent.retry();
        }}
      />
    );
  const isHere = isPosted ? id === undefined || kept.data : self.data;
  if (!viewer || !choices || !consent.text || !isHere)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const known = isPosted ? kept.data?.keptCandidate : self.data?.myCandidate;
  if (isPosted && id !== undefined && !known) return <NotFound />;
  return (
    <CandidateEditor
      known={readFragment(CandidateValues_candidate, known ?? null)}
      isPosted={isPosted}
      ownName={isPosted ? '' : viewer.person.name}
      towns={choices.towns}
      consent={consent.text}
    />
  );
}
