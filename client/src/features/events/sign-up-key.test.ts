import { describe, expect, it } from '@jest/globals';
import { signUpKey } from './sign-up-key.ts';

const answers = {
  name: 'Mette',
  email: 'mette@example.org',
  sessionIds: ['b', 'a'],
  language: 'da',
  sentKey: '',
  sentAnswers: '',
};
const newKey = () => 'new';

describe('the key of a sign-up', () => {
  it('is new for answers that were never sent', () => {
    expect(signUpKey(answers, newKey).sentKey).toBe('new');
  });

  it('stays for the same answers, whatever the order in which the sessions were ticked', () => {
    const sent = signUpKey(answers, () => 'first');
    expect(signUpKey({ ...answers, ...sent, sessionIds: ['a', 'b'] }, newKey)).toEqual(sent);
  });

  it.each([{ name: 'Jens' }, { email: 'jens@example.org' }, { sessionIds: ['a'] }, { language: 'de' }])(
    'is new once %j is changed, because the server refuses a key with other answers',
    (change) => {
      const sent = signUpKey(answers, () => 'first');
      expect(signUpKey({ ...answers, ...sent, ...change }, newKey).sentKey).toBe('new');
    },
  );
});
