import type { Language } from '../../i18n/languages.ts';
import type { ProfileAnswers } from './profile-schema.ts';

/**
 * The key to send a profile under. The same answers keep their key, so that sending again after a lost answer makes one
 * profile; changed answers, or another language of the mails, are another and get a new one. Both fields live in the
 * draft and outlast a reload.
 */
export function profileKey(
  values: ProfileAnswers,
  language: Language,
  newKey: () => string,
): { sentKey: string; sentAnswers: string } {
  const { sentKey, sentAnswers, concepts, ...answers } = values;
  const sending = { ...answers, conceptIds: concepts.map(({ id }) => id), language };
  const text = JSON.stringify(sending, Object.keys(sending).toSorted());
  return sentKey && sentAnswers === text
    ? { sentKey, sentAnswers }
    : { sentKey: newKey(), sentAnswers: text };
}
