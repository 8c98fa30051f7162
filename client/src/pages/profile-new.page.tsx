import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useConsentText } from '../features/privacy/use-consent-text.ts';
import { ProfileForm } from '../features/ventures/profile-form.tsx';
import { ProfileIntro } from '../features/ventures/profile-intro.tsx';
import { firstOpenStep, type ProfileAnswers } from '../features/ventures/profile-schema.ts';
import { useFocusOnStep } from '../features/ventures/use-focus-on-step.ts';
import { useProfileForm } from '../features/ventures/use-profile-form.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { useChoices, type Choices } from '../features/vocabulary/use-choices.ts';
import { graphql } from '../gql/index.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import type { ConsentWords } from '../ui/consent-field.tsx';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const ConceptField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).ConceptField,
);

const SubmitProfileMutation = graphql(`
  mutation SubmitProfile($input: SubmitProfileInput!) {
    submitProfile(input: $input) {
      receipt {
        id
        token
      }
      problem {
        code
        field
      }
    }
  }
`);

/** An entrepreneur tells about the idea in four short steps; the step is in the address, the draft on the device. */
export default function ProfileNewPage() {
  const { choices, error, retry } = useChoices();
  const consent = useConsentText('VENTURE_SHARED');
  const { viewer, fetching } = useViewer();
  if (error && !choices) return <LoadErrorPage onRetry={retry} />;
  if (consent.error && !consent.text) return <LoadErrorPage onRetry={consent.retry} />;
  if (!choices || !consent.text || fetching)
    return (
      <Page width="form">
        <Skeleton />
      </Page>
    );
  return (
    <NewProfile
      choices={choices}
      consent={consent.text}
      known={viewer && { name: viewer.person.name, email: viewer.email }}
    />
  );
}

type Props = { choices: Choices; consent: ConsentWords; known: { name: string; email: string } | null };

function NewProfile({ choices, consent, known }: Props) {
  const { step } = useSearch({ from: '/profile/new' });
  const navigate = useNavigate({ from: '/profile/new' });
  const { language } = useLanguage();
  const form = useProfileForm(known);
  const [, submitProfile] = useMutation(SubmitProfileMutation);
  const open = firstOpenStep(form.getValues());
  useFocusOnStep(step);

  if (step === undefined) {
    const startAgain = () => {
      form.startAgain();
      void navigate({ search: { step: 1 } });
    };
    return <ProfileIntro resumeAt={form.hasDraft() ? open : null} onStartAgain={startAgain} />;
  }
  if (step - 1 > open) return <Navigate to="/profile/new" search={{ step: open + 1 }} replace />;

  const send = async ({
    sentKey,
    sentAnswers: _,
    consent: __,
    concepts,
    ...answers
  }: ProfileAnswers): Promise<SubmitOutcome> => {
    const input = {
      ...answers,
      conceptIds: concepts.map(({ id }) => id),
      travelLimitMinutes: Number(answers.travelLimitMinutes),
      language: toLanguageEnum(language),
      consentVersion: consent.version,
      idempotencyKey: sentKey,
    };
    const { data } = await submitProfile({ input });
    if (!data) return 'FAILED';
    const { receipt, problem } = data.submitProfile;
    if (problem?.field === 'consentVersion') return { ...problem, field: 'consent' };
    if (!receipt) return problem ?? 'FAILED';
    void navigate({ to: '/profile/receipt/$token', params: { token: receipt.token }, replace: true });
    return null;
  };

  return (
    <ProfileForm
      form={form}
      choices={choices}
      ConceptField={ConceptField}
      consent={consent}
      step={step - 1}
      onStep={(next) => void navigate({ search: { step: next + 1 } })}
      onSend={send}
    />
  );
}
