import type { SignUpValues } from './sign-up-schema.ts';

type Sent = Pick<SignUpValues, 'sentKey' | 'sentAnswers'>;

/**
 * The key to send answers under. Answers that were sent before and got lost keep their key, so that they become one
 * sign-up; changed answers are another request and get a new one. Both fields live in the draft and outlast a reload.
 */
export function signUpKey(values: SignUpValues & { language: string }, newKey: () => string): Sent {
  const { name, email, sessionIds, language } = values;
  const answers = JSON.stringify([name, email, sessionIds.toSorted(), language]);
  const isSame = values.sentKey !== '' && values.sentAnswers === answers;
  return { sentKey: isSame ? values.sentKey : newKey(), sentAnswers: answers };
}
