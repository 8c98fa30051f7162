import type { ProfileAnswers } from './profile-schema.ts';

/**
 * The key to send a profile under. The same answers keep their key, so that sending again after a lost answer makes one
 * profile; changed answers are another and get a new one. Both live in the draft and outlast a reload.
 */
export function profileKey(
  values: ProfileAnswers,
  newKey: () => string,
): { sentKey: string; sentAnswers: string } {
  const { sentKey, sentAnswers, ...rest } = values;
  const answers = JSON.stringify(rest, Object.keys(rest).toSorted());
  return sentKey && sentAnswers === answers
    ? { sentKey, sentAnswers }
    : { sentKey: newKey(), sentAnswers: answers };
}
