import { useAppForm } from '../../ui/form/use-app-form.ts';
import { candidateSchema, postedSchema, type CandidateValues } from './candidate-schema.ts';

/** What somebody tells who looks for work, or an officer of them; what is typed is kept on this device until it is sent. */
export function useCandidateForm(values: CandidateValues, draftKey: string, isPosted: boolean) {
  return useAppForm({
    schema: isPosted ? postedSchema : candidateSchema,
    defaultValues: values,
    draftKey,
  });
}

export type CandidateFormState = ReturnType<typeof useCandidateForm>;
