import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useAppForm } from '../../ui/form/use-app-form.ts';
import { profileSchema, type ProfileValues } from './profile-schema.ts';

/** Who fills in, as far as we know. */
type Known = { name: string; email: string } | null;

const draftKey = 'profile';

/** The profile form: what is typed is kept on this device until it is sent. */
export function useProfileForm(known: Known) {
  const { language } = useLanguage();
  const empty = {
    name: known?.name ?? '',
    email: known?.email ?? '',
    idea: '',
    industryId: '',
    // Nothing is chosen yet; a radio group says that with null.
    stage: null as unknown as ProfileValues['stage'],
    topicIds: [],
    concepts: [],
    townId: '',
    meeting: 'EITHER',
    travelLimitMinutes: '30',
    languages: [language],
    consent: false,
    sentKey: '',
    sentAnswers: '',
  } satisfies ProfileValues;
  const form = useAppForm({ schema: profileSchema, defaultValues: empty as ProfileValues, draftKey });
  const [isRestored, setIsRestored] = useState(form.restored);
  return {
    ...form,
    /** Whether something was typed before and not sent. */
    hasDraft: () => isRestored || form.formState.isDirty,
    /** Forgets the draft and begins with an empty form. */
    startAgain: () => {
      setIsRestored(false);
      form.reset(empty);
      form.clearDraft();
    },
  };
}

export type ProfileFormState = ReturnType<typeof useProfileForm>;
