import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { ownPath } from '../features/accounts/own-path.ts';
import { CandidateForm } from '../features/workforce/candidate-form.tsx';
import { CandidatePreview } from '../features/workforce/candidate-preview.tsx';
import { EMPTY_CANDIDATE, fieldOf, type CandidateValues } from '../features/workforce/candidate-schema.ts';
import { monthOptions, notBefore } from '../features/workforce/months.ts';
import { inputOf } from '../features/workforce/candidate-input.ts';
import { useCandidateForm } from '../features/workforce/use-candidate-form.ts';
import type { CandidateValues_CandidateFragment } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import type { ConsentWords } from '../ui/consent-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { later } from '../ui/later.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { showToast } from '../ui/toast.ts';
import { PostCandidateMutation, SaveCandidateMutation } from './candidates.operations.ts';

const OccupationField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).OccupationField,
  2,
);
const SkillField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).SkillField,
  2,
);

type Known = CandidateValues_CandidateFragment;
type Props = {
  known: Known | null;
  isPosted: boolean;
  ownName: string;
  towns: readonly { value: string; label: string }[];
  consent: ConsentWords;
};

/** The form, and beside it how companies see what it says so far. */
export function CandidateEditor({ known, isPosted, ownName, towns, consent }: Props) {
  const t = useTranslations('candidates.form');
  const { to } = useSearch({ from: '/candidates/new' });
  const { language } = useLanguage();
  const navigate = useNavigate();
  const router = useRouter();
  const now = new Date();
  const months = monthOptions(now, language, t('now'));
  const begin = valuesOf(known, { ownName, now, firstMonth: months[0]?.value ?? '' });
  const who = isPosted ? `posted:${known?.id ?? 'new'}` : 'self';
  const form = useCandidateForm(begin, `candidate:${who}:${known?.version ?? 0}`, isPosted);
  const [, saveCandidate] = useMutation(SaveCandidateMutation);
  const [, postCandidate] = useMutation(PostCandidateMutation);

  const save = async (values: CandidateValues): Promise<SubmitOutcome> => {
    const input = { ...inputOf(values), consentVersion: consent.version, expectedVersion: known?.version };
    const answer = isPosted
      ? (
          await postCandidate({
            input: { ...input, email: values.email, language: values.mailLanguage, consentGiven: true },
          })
        ).data?.postCandidate
      : (await saveCandidate({ input })).data?.saveCandidate;
    if (!answer) return 'FAILED';
    const { candidate, problem } = answer;
    if (!candidate) return problem ? { ...problem, field: fieldOf(problem.field) } : 'FAILED';
    showToast({ message: t(isPosted ? 'posted' : 'saved') });
    const back = ownPath(to);
    if (back) router.history.replace(back);
    else if (isPosted)
      void navigate({ to: '/candidates/$candidateId', params: { candidateId: candidate.id }, replace: true });
    else void navigate({ to: '/my/candidate', replace: true });
    return null;
  };

  return (
    <Page>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <PageTitle lead={t(isPosted ? 'postLead' : 'lead')}>{t(isPosted ? 'postTitle' : 'title')}</PageTitle>
      <div className="split">
        <CandidateForm
          {...{ form, towns, months, consent, isPosted, OccupationField, SkillField }}
          isNew={!known}
          onSave={save}
        />
        <CandidatePreview form={form} towns={towns} months={months} isPosted={isPosted} />
      </div>
    </Page>
  );
}

function valuesOf(
  known: Known | null,
  { ownName, now, firstMonth }: { ownName: string; now: Date; firstMonth: string },
): CandidateValues {
  if (!known) return { ...EMPTY_CANDIDATE, name: ownName, availableFrom: firstMonth };
  const { blind } = known;
  return {
    ...EMPTY_CANDIDATE,
    name: ownName || (known.person?.name ?? ''),
    occupations: blind.occupations.map(({ id, label }) => ({ id, label })),
    skills: blind.skills.map(({ id, label }) => ({ id, label })),
    languages: blind.languages.map(({ code, level }) => ({ code, level })),
    licences: [...blind.licences],
    conditions: [...blind.conditions],
    hours: [...blind.hours],
    townId: known.town.id,
    travelLimitMinutes: String(blind.travelLimitMinutes),
    availableFrom: notBefore(now, known.availableFrom),
    about: known.about ?? '',
  };
}
