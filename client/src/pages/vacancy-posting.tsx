import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMutation } from 'urql';
import type { Choices } from '../features/vocabulary/use-choices.ts';
import { EMPTY_VACANCY, useVacancyForm } from '../features/workforce/use-vacancy-form.ts';
import { VacancyForm } from '../features/workforce/vacancy-form.tsx';
import { vacancyInputOf, vacancyValuesOf } from '../features/workforce/vacancy-input.ts';
import { firstOpenStep, vacancyFieldOf, type VacancyValues } from '../features/workforce/vacancy-schema.ts';
import type { VacancyNewPageQuery, VacancyValues_VacancyFragment } from '../gql/graphql.ts';
import { bareNumber } from '../ui/form/business-numbers.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { later } from '../ui/later.tsx';
import { ActForCompanyMutation, SaveVacancyMutation } from './vacancy-new.operations.ts';

const OccupationField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).OccupationField,
  2,
);
const SkillField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).SkillField,
  2,
);

type Props = {
  known: VacancyValues_VacancyFragment | null;
  companies: VacancyNewPageQuery['viewerCompanies'];
  choices: Choices;
};

/** The company’s form, and what sending it takes: a company that is not known yet is told first. */
export function VacancyPosting({ known, companies, choices }: Props) {
  const { step = 1, id } = useSearch({ from: '/vacancies/new' });
  const navigate = useNavigate({ from: '/vacancies/new' });
  const own = known ? companies.find(({ name }) => name === known.companyName) : companies[0];
  const form = useVacancyForm(
    known
      ? vacancyValuesOf(known, own?.id ?? '')
      : { ...EMPTY_VACANCY, organisationId: own?.id ?? '', townId: own?.town?.id ?? '' },
    `vacancy:${known?.id ?? 'new'}:${known?.version ?? 0}`,
  );
  const [, actForCompany] = useMutation(ActForCompanyMutation);
  const [, saveVacancy] = useMutation(SaveVacancyMutation);
  useEffect(
    () => document.querySelector<HTMLElement>('.error-summary, h1')?.focus({ preventScroll: true }),
    [step],
  );
  const open = firstOpenStep(form.getValues());
  if (step - 1 > open) return <Navigate to="/vacancies/new" search={{ step: open + 1, id }} replace />;

  const send = async (values: VacancyValues): Promise<SubmitOutcome> => {
    let { organisationId } = values;
    if (organisationId === '') {
      const { cvr, companyName: name, companyTownId: townId, industryId } = values;
      const claimed = await actForCompany({ input: { cvr: bareNumber(cvr), name, townId, industryId } });
      if (!claimed.data) return 'FAILED';
      const { company, problem } = claimed.data.actForCompany;
      if (!company) {
        const field = problem?.field === 'townId' ? 'companyTownId' : vacancyFieldOf(problem?.field);
        return problem ? { ...problem, field } : 'FAILED';
      }
      organisationId = company.id;
    }
    const kept = { vacancyId: known?.id, expectedVersion: known?.version };
    const { data } = await saveVacancy({ input: { ...vacancyInputOf(values), ...kept, organisationId } });
    if (!data) return 'FAILED';
    const { vacancy, problem } = data.saveVacancy;
    if (!vacancy) return problem ? { ...problem, field: vacancyFieldOf(problem.field) } : 'FAILED';
    void navigate({ to: '/my/vacancies/$vacancyId', params: { vacancyId: vacancy.id }, replace: true });
    return null;
  };
  return (
    <VacancyForm
      {...{ form, choices, OccupationField, SkillField }}
      companies={companies.map(({ id: value, name, cvr }) => ({ value, label: `${name} (CVR ${cvr})` }))}
      isNew={!known}
      step={step - 1}
      onStep={(next) => void navigate({ search: { step: next + 1, id } })}
      onSend={send}
    />
  );
}
