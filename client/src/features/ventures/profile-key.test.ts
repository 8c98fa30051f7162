import { describe, expect, it } from '@jest/globals';
import { profileKey } from './profile-key.ts';
import type { ProfileAnswers } from './profile-schema.ts';

const answers: ProfileAnswers = {
  name: 'Mette Sørensen',
  email: 'mette@example.org',
  idea: 'Strikdesign og webshop.',
  industryId: 'textile',
  stage: 'STARTING',
  topicIds: ['pricing'],
  concepts: [],
  townId: 'herning',
  meeting: 'EITHER',
  travelLimitMinutes: '30',
  languages: ['da'],
  consent: true,
  sentKey: '',
  sentAnswers: '',
};

describe('the key of a profile', () => {
  it('is new for answers that were never sent', () => {
    expect(profileKey(answers, 'da', () => 'new').sentKey).toBe('new');
  });

  it('stays for the same answers', () => {
    const sent = profileKey(answers, 'da', () => 'first');
    expect(profileKey({ ...answers, ...sent }, 'da', () => 'new')).toEqual(sent);
  });

  it('is new once an answer is changed, because the server refuses a key with other answers', () => {
    const sent = profileKey(answers, 'da', () => 'first');
    expect(profileKey({ ...answers, ...sent, townId: 'ikast' }, 'da', () => 'new').sentKey).toBe('new');
  });

  it('is new once the page speaks another language, in which the mails are to be written', () => {
    const sent = profileKey(answers, 'da', () => 'first');
    expect(profileKey({ ...answers, ...sent }, 'de', () => 'new').sentKey).toBe('new');
  });
});
