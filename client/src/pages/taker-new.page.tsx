import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { ownPath } from '../features/accounts/own-path.ts';
import { useConsentText } from '../features/privacy/use-consent-text.ts';
import { EMPTY_TAKER, type TakerValues } from '../features/succession/taker-schema.ts';
import { useTakerForm } from '../features/succession/use-taker-form.ts';
import { useBands, type Bands } from '../features/succession/use-bands.ts';
import { useChoices, type Choices } from '../features/vocabulary/use-choices.ts';
import type { TakerNewPageQuery } from '../gql/graphql.ts';
import type { ConsentWords } from '../ui/consent-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { bareNumber } from '../ui/form/business-numbers.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';
import { SaveTakerMutation, TakerNewQuery } from './takers.operations.ts';

const TakerForm = later(async () => (await import('../features/succession/taker-form.tsx')).TakerForm, 9);

type Viewer = NonNullable<TakerNewPageQuery['viewer']>;

/** Somebody who wants to take a business over tells what they look for; or changes it. */
export default function TakerNewPage() {
  const [{ data, error }, retry] = useQuery({ query: TakerNewQuery });
  const { choices, error: choicesError, retry: retryChoices } = useChoices();
  const { bands, error: bandsError, retry: retryBands } = useBands();
  const consent = useConsentText('TAKER_SHARED');
  if (data && !data.viewer) return <LogInFirst to="/takers/new" />;
  if (
    (error && !data) ||
    (choicesError && !choices) ||
    (bandsError && !bands) ||
    (consent.error && !consent.text)
  )
    return (
      <LoadErrorPage
        onRetry={() => {
          retry({ requestPolicy: 'network-only' });
          retryChoices();
          retryBands();
          consent.retry();
        }}
      />
    );
  if (!data?.viewer || !choices || !bands || !consent.text)
    return (
      <Page width="form">
        <Skeleton />
      </Page>
    );
  return <Taker viewer={data.viewer} choices={choices} bands={bands} consent={consent.text} />;
}

type Props = { viewer: Viewer; choices: Choices; bands: Bands; consent: ConsentWords };

function Taker({ viewer, choices, bands, consent }: Props) {
  const t = useTranslations('succession.taker');
  const { to } = useSearch({ from: '/takers/new' });
  const navigate = useNavigate();
  const router = useRouter();
  const { taker, person } = viewer;
  const form = useTakerForm(valuesOf(taker ?? null, person.name), `taker:${taker?.version ?? 'new'}`);
  const [, saveTaker] = useMutation(SaveTakerMutation);

  const save = async ({ consent: _, ...values }: TakerValues): Promise<SubmitOutcome> => {
    const input = {
      ...values,
      meansNote: values.meansNote || null,
      about: values.about || null,
      cvr: bareNumber(values.cvr) || null,
      travelLimitMinutes: Number(values.travelLimitMinutes),
      consentVersion: consent.version,
      expectedVersion: taker?.version,
    };
    const { data } = await saveTaker({ input });
    if (!data) return 'FAILED';
    const { problem } = data.saveTaker;
    if (problem?.field === 'consentVersion') return { ...problem, field: 'consent' };
    if (!data.saveTaker.taker) return problem ?? 'FAILED';
    showToast({ message: t('saved') });
    const back = ownPath(to);
    if (back) router.history.replace(back);
    else void navigate({ to: '/my/taker', replace: true });
    return null;
  };

  return (
    <Page width="form">
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <TakerForm form={form} choices={choices} bands={bands} consent={consent} isNew={!taker} onSave={save} />
    </Page>
  );
}

function valuesOf(taker: Viewer['taker'] | null, name: string): TakerValues {
  if (!taker) return { ...EMPTY_TAKER, name };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    name: taker.name || name,
    industryIds: ids(taker.blind.industries),
    means: taker.blind.means.id,
    meansNote: taker.meansNote ?? '',
    experience: taker.blind.experience.id,
    about: taker.about ?? '',
    employees: ids(taker.blind.employees),
    horizon: taker.blind.horizon.id,
    townId: taker.town.id,
    travelLimitMinutes: String(taker.travelLimitMinutes),
    cvr: taker.cvr ?? '',
    consent: false,
  };
}
