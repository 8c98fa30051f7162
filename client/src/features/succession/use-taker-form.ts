import { useAppForm } from '../../ui/form/use-app-form.ts';
import { takerSchema, type TakerValues } from './taker-schema.ts';

/** A taker's profile as a form; what is typed is kept on this device until it is sent. */
export function useTakerForm(values: TakerValues, draftKey: string) {
  return useAppForm({ schema: takerSchema, defaultValues: values, draftKey });
}
