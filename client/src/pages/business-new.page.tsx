import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMutation, useQuery } from 'urql';
import { useConsentText } from '../features/privacy/use-consent-text.ts';
import { blockedCvrs, firstOpenStep, type BusinessValues } from '../features/succession/business-schema.ts';
import { useBands, type Bands } from '../features/succession/use-bands.ts';
import { EMPTY_BUSINESS, useBusinessForm } from '../features/succession/use-business-form.ts';
import { useChoices, type Choices } from '../features/vocabulary/use-choices.ts';
import type { BusinessNewPageQuery } from '../gql/graphql.ts';
import type { ConsentWords } from '../ui/consent-field.tsx';
import { bareNumber } from '../ui/form/business-numbers.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import {
  BusinessNewQuery,
  BusinessUniquenessQuery,
  SaveBusinessMutation,
} from './business-new.operations.ts';
import { LogInFirst } from './log-in-first.tsx';

const BusinessForm = later(
  async () => (await import('../features/succession/business-form.tsx')).BusinessForm,
  8,
);

type Own = NonNullable<BusinessNewPageQuery['ownBusiness']>;

/** An owner lists a business without a name, in four steps; the step is in the address, the draft on the device. */
export default function BusinessNewPage() {
  const { id } = useSearch({ from: '/businesses/new' });
  const variables = { id: id ?? '', isEdit: id !== undefined };
  const [{ data, error, fetching }, retry] = useQuery({ query: BusinessNewQuery, variables });
  const { choices, error: choicesError, retry: retryChoices } = useChoices();
  const { bands, error: bandsError, retry: retryBands } = useBands();
  const consent = useConsentText('BUSINESS_LISTED');
  if (data && !data.viewer) return <LogInFirst to={id ? `/businesses/new?id=${id}` : '/businesses/new'} />;
  if (!fetching && error && id !== undefined && !data?.viewer)
    return <LogInFirst to={`/businesses/new?id=${id}`} />;
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
  if (id !== undefined && !data.ownBusiness?.viewerCanChange) return <NotFound />;
  return (
    <Listing
      own={data.ownBusiness ?? null}
      personName={data.viewer.person.name}
      choices={choices}
      bands={bands}
      consent={consent.text}
    />
  );
}

type Props = { own: Own | null; personName: string; choices: Choices; bands: Bands; consent: ConsentWords };

function Listing({ own, personName, choices, bands, consent }: Props) {
  const { step = 1, id } = useSearch({ from: '/businesses/new' });
  const navigate = useNavigate({ from: '/businesses/new' });
  const form = useBusinessForm(
    own ? valuesOf(own) : EMPTY_BUSINESS,
    `business:${own?.id ?? 'new'}:${own?.version ?? 0}`,
  );
  const [, saveBusiness] = useMutation(SaveBusinessMutation);
  const [industryId, townId, employees, precision] = form.watch([
    'industryId',
    'townId',
    'employees',
    'precision',
  ]);
  const [{ data }] = useQuery({
    query: BusinessUniquenessQuery,
    variables: { industryId, townId, employees, precision },
    pause: !industryId || !townId || !employees,
  });
  useEffect(
    () => document.querySelector<HTMLElement>('.error-summary, h1')?.focus({ preventScroll: true }),
    [step],
  );
  const open = firstOpenStep(form.getValues());
  if (step - 1 > open) return <Navigate to="/businesses/new" search={{ step: open + 1, id }} replace />;

  const send = async ({ consent: _, blocked, ...values }: BusinessValues): Promise<SubmitOutcome> => {
    const input = {
      ...values,
      cvr: bareNumber(values.cvr),
      figures: values.figures || null,
      blockedCvrs: blockedCvrs(blocked),
      consentVersion: consent.version,
      businessId: own?.id,
      expectedVersion: own?.version,
    };
    const answer = await saveBusiness({ input });
    if (!answer.data) return 'FAILED';
    const { business, problem } = answer.data.saveBusiness;
    if (problem?.field === 'consentVersion') return { ...problem, field: 'consent' };
    if (problem?.field?.startsWith('blockedCvrs')) return { ...problem, field: 'blocked' };
    if (!business) return problem ?? 'FAILED';
    void navigate({ to: '/my/businesses/$businessId', params: { businessId: business.id }, replace: true });
    return null;
  };
  return (
    <BusinessForm
      form={form}
      choices={choices}
      bands={bands}
      consent={consent}
      personName={personName}
      uniqueness={data?.businessUniqueness ?? null}
      step={step - 1}
      onStep={(next) => void navigate({ search: { step: next + 1, id } })}
      onSend={send}
    />
  );
}

function valuesOf({ blind, ...own }: Own): BusinessValues {
  return {
    companyName: own.companyName,
    cvr: own.cvr,
    industryId: blind.industry.id,
    townId: own.town.id,
    precision: blind.place.precision,
    employees: blind.employees.id,
    turnover: blind.turnover.id,
    profit: blind.profit.id,
    price: blind.price.id,
    reason: blind.reason.id,
    horizon: blind.horizon.id,
    facts: own.facts,
    figures: own.figures ?? '',
    blocked: own.blockedCvrs.join('\n'),
    consent: false,
  };
}
