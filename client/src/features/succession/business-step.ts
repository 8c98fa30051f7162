import type { ConsentWords } from '../../ui/consent-field.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import type { BusinessValues } from './business-schema.ts';
import type { Bands } from './use-bands.ts';
import type { BusinessFormState } from './use-business-form.ts';

export type Option = { value: string; label: string };
type Choices = { industries: readonly Option[]; towns: readonly Option[] };
/** Whether the place would be recognised as it is told; null while nobody knows. */
export type Uniqueness = { isUnique: boolean; proposedPrecision?: BusinessValues['precision'] | null } | null;

export type StepProps = {
  form: BusinessFormState;
  choices: Choices;
  bands: Bands;
  consent: ConsentWords;
  personName: string;
  uniqueness: Uniqueness;
  step: number;
  onStep: (step: number) => void;
  onSend: (values: BusinessValues) => Promise<SubmitOutcome>;
};
