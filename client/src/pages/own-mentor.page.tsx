import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { ConfirmNotice } from '../features/freshness/confirm-notice.tsx';
import { mentorInput, mentorValues } from '../features/mentors/mentor-values.ts';
import type { MentorValues } from '../features/mentors/mentor-schema.ts';
import { useMentorForm } from '../features/mentors/use-mentor-form.ts';
import { useAgreement } from '../features/privacy/use-agreement.ts';
import { useConsentText } from '../features/privacy/use-consent-text.ts';
import { useChoices, type Choices } from '../features/vocabulary/use-choices.ts';
import { graphql } from '../gql/index.ts';
import type { OwnMentorPageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import { Alert } from '../ui/alert.tsx';
import type { ConsentWords } from '../ui/consent-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';

// The form comes while the page asks what it holds.
const loadForm = async () => (await import('../features/mentors/mentor-form.tsx')).MentorForm;
const MentorForm = later(loadForm, 10);
const MentorPause = later(async () => (await import('../features/mentors/mentor-pause.tsx')).MentorPause);
const ConceptField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).ConceptField,
);

const OwnMentorQuery = graphql(`
  query OwnMentorPage {
    viewer {
      id
      person {
        id
        name
      }
      listingsToConfirm {
        id
        ...ConfirmNotice_listing
      }
      mentor {
        id
        headline
        languages
        meeting
        travelLimitMinutes
        capacity
        conflictCvrs
        pausedUntil
        isApproved
        version
        town {
          id
        }
        cases {
          id
          title
          story
          stage
          industry {
            id
          }
          topics {
            id
          }
          concepts {
            id
            label {
              da
              en
              de
            }
          }
        }
      }
    }
  }
`);

const SaveMentorMutation = graphql(`
  mutation SaveMentor($input: SaveMentorInput!) {
    saveMentor(input: $input) {
      mentor {
        id
        isApproved
      }
      problem {
        code
        field
      }
    }
  }
`);

const PauseMentorMutation = graphql(`
  mutation PauseMentor($input: PauseMentorInput!) {
    pauseMentor(input: $input) {
      mentor {
        id
        pausedUntil
      }
      problem {
        code
        field
      }
    }
  }
`);

const ConfirmOwnListingMutation = graphql(`
  mutation ConfirmOwnListing($input: ConfirmListingInput!) {
    confirmListing(input: $input) {
      listing {
        id
        state
        confirmedAt
      }
      problem {
        code
        field
      }
    }
  }
`);

type OwnMentor = NonNullable<NonNullable<OwnMentorPageQuery['viewer']>['mentor']>;
type Listing = NonNullable<OwnMentorPageQuery['viewer']>['listingsToConfirm'][number];

/** Where one registers as a mentor, edits the profile and takes a break. */
export default function OwnMentorPage() {
  const t = useTranslations('mentors.own');
  const [{ data, error }, retry] = useQuery({ query: OwnMentorQuery, requestPolicy: 'cache-and-network' });
  const { choices, error: choicesError, retry: retryChoices } = useChoices();
  const consent = useConsentText('MENTOR_PUBLIC');
  const agreement = useAgreement('MENTOR_PUBLIC', !data?.viewer);
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (choicesError && !choices) return <LoadErrorPage onRetry={retryChoices} />;
  if (consent.error && !consent.text) return <LoadErrorPage onRetry={consent.retry} />;
  if (!data || !choices || !consent.text || agreement === undefined)
    return (
      <Page width="form">
        <Skeleton />
      </Page>
    );
  if (!data.viewer)
    return (
      <Page width="form">
        <PageTitle lead={t('lead')}>{t('titleNew')}</PageTitle>
        <EmptyState
          icon="handshake"
          action={
            <LinkButton to="/log-in" search={{ to: '/mentor' }}>
              {t('logInAction')}
            </LinkButton>
          }
        >
          {t('logIn')}
        </EmptyState>
      </Page>
    );
  const { mentor, person, listingsToConfirm } = data.viewer;
  return (
    <EditMentor
      key={mentor?.version ?? 'new'}
      mentor={mentor ?? null}
      toConfirm={listingsToConfirm}
      name={person.name}
      choices={choices}
      consent={consent.text}
      agreedAt={agreement?.version === consent.text.version ? agreement.givenAt : null}
    />
  );
}

type EditProps = {
  mentor: OwnMentor | null;
  toConfirm: readonly Listing[];
  name: string;
  choices: Choices;
  consent: ConsentWords;
  agreedAt: string | null;
};

function EditMentor({ mentor, toConfirm, name, choices, consent, agreedAt }: EditProps) {
  const t = useTranslations('mentors.own');
  const { language } = useLanguage();
  const form = useMentorForm(
    mentorValues(mentor, name, language),
    `mentor:${mentor?.version ?? 'new'}`,
    agreedAt !== null,
  );
  const [, saveMentor] = useMutation(SaveMentorMutation);

  const save = async (values: MentorValues): Promise<SubmitOutcome> => {
    const input = {
      ...mentorInput(values),
      consentVersion: consent.version,
      expectedVersion: mentor?.version ?? undefined,
    };
    const { data } = await saveMentor({ input });
    if (!data) return 'FAILED';
    const { problem } = data.saveMentor;
    if (problem?.field === 'consentVersion') return { ...problem, field: 'consent' };
    if (!data.saveMentor.mentor) return problem ?? 'FAILED';
    showToast({ message: data.saveMentor.mentor.isApproved ? t('saved') : t('savedNew') });
    window.scrollTo({ top: 0 });
    return null;
  };

  return (
    <Page width="form">
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <PageTitle lead={t('lead')}>{mentor ? t('title') : t('titleNew')}</PageTitle>
      <div className="stack-l">
        {mentor ? <Approval mentor={mentor} /> : <WhatYouNeed />}
        <Confirm listings={toConfirm} />
        {form.restored && <Alert tone="info">{t('restored')}</Alert>}
        <MentorForm
          form={form}
          choices={choices}
          ConceptField={ConceptField}
          consent={consent}
          agreedAt={agreedAt}
          onSave={save}
        />
        {mentor && <Pause pausedUntil={mentor.pausedUntil ?? null} />}
      </div>
    </Page>
  );
}

function Approval({ mentor }: { mentor: OwnMentor }) {
  const t = useTranslations('mentors.own');
  if (!mentor.isApproved) return <Alert tone="info">{t('waits')}</Alert>;
  return (
    <Alert
      tone="success"
      action={
        <LinkButton to="/mentors/$mentorId" params={{ mentorId: mentor.id }} variant="quiet" size="small">
          {t('seePublic')}
        </LinkButton>
      }
    >
      {t('approved')}
    </Alert>
  );
}

function Confirm({ listings }: { listings: readonly Listing[] }) {
  const t = useTranslations();
  const [{ fetching, error, data }, confirmListing] = useMutation(ConfirmOwnListingMutation);
  const confirm = async (token: string) => {
    const answer = await confirmListing({ input: { token } });
    if (answer.data?.confirmListing.listing) showToast({ message: t('freshness.noticeDone') });
  };
  return (
    <>
      {listings.map((listing) => (
        <ConfirmNotice
          key={listing.id}
          listing={listing}
          isPending={fetching}
          onConfirm={(token) => void confirm(token)}
        />
      ))}
      {(error ?? data?.confirmListing.problem) && (
        <Alert tone="error" live>
          {t('ui.sendFailed')}
        </Alert>
      )}
    </>
  );
}

function WhatYouNeed() {
  const t = useTranslations('mentors.own');
  return (
    <dl className="own-mentor-intro">
      <div>
        <dt>{t('need')}</dt>
        <dd>{t('needText')}</dd>
      </div>
      <div>
        <dt>{t('sees')}</dt>
        <dd>{t('seesText')}</dd>
      </div>
    </dl>
  );
}

function Pause({ pausedUntil }: { pausedUntil: string | null }) {
  const t = useTranslations();
  const { date } = useFormats();
  const [{ fetching }, pauseMentor] = useMutation(PauseMentorMutation);
  const [isFailed, setIsFailed] = useState(false);
  const pause = async (until: string | null) => {
    const { data } = await pauseMentor({ input: { until } });
    setIsFailed(!data?.pauseMentor.mentor);
    if (data?.pauseMentor.mentor)
      showToast({
        message: until ? t('mentors.pause.started', { date: date(until) }) : t('mentors.pause.stopped'),
      });
  };
  return (
    <>
      <MentorPause pausedUntil={pausedUntil} isPending={fetching} onPause={(until) => void pause(until)} />
      {isFailed && (
        <Alert tone="error" live>
          {t('ui.sendFailed')}
        </Alert>
      )}
    </>
  );
}
