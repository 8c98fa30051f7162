import { useAppForm } from '../../ui/form/use-app-form.ts';
import { agreedMentorSchema, mentorSchema, type MentorValues } from './mentor-schema.ts';

/** A mentor's own profile as a form; what is typed is kept on this device until it is saved. */
export function useMentorForm(defaultValues: MentorValues, draftKey: string, hasAgreed: boolean) {
  return useAppForm({ schema: hasAgreed ? agreedMentorSchema : mentorSchema, defaultValues, draftKey });
}

export type MentorFormState = ReturnType<typeof useMentorForm>;
