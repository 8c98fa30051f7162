import { useAppForm } from '../../ui/form/use-app-form.ts';
import { businessSchema, type BusinessValues } from './business-schema.ts';

export const EMPTY_BUSINESS: BusinessValues = {
  companyName: '',
  cvr: '',
  industryId: '',
  townId: '',
  // The coarsest first: who wants to be told more finely says so.
  precision: 'MUNICIPALITY',
  employees: '',
  turnover: '',
  profit: '',
  price: '',
  reason: '',
  horizon: '',
  facts: '',
  figures: '',
  blocked: '',
  consent: false,
};

/** The owner's form: what is typed is kept on this device until it is sent. */
export function useBusinessForm(values: BusinessValues, draftKey: string) {
  return useAppForm({ schema: businessSchema, defaultValues: values, draftKey });
}

export type BusinessFormState = ReturnType<typeof useBusinessForm>;
