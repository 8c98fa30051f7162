import { describe, expect, it } from '@jest/globals';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import * as may from './match.policy.ts';
import { MATCH_STATES } from './mentoring-words.ts';
import type { MatchState } from './mentoring-words.ts';

const wearing = (personId: string, ...kinds: HatKind[]) => ({
  personId,
  sessionId: 's',
  language: 'da' as const,
  hats: kinds.map((kind) => ({ kind, organisationId: null })),
});
const PEOPLE = {
  mentor: wearing('mentor', 'MENTOR'),
  entrepreneur: wearing('entrepreneur', 'ENTREPRENEUR'),
  adviser: wearing('adviser', 'ADVISER'),
  stranger: wearing('stranger', 'MENTOR', 'ENTREPRENEUR', 'ADMINISTRATOR', 'STEERING', 'ORGANISER'),
  visitor: null,
};
const STATES = Object.keys(MATCH_STATES) as MatchState[];

/** Per person, the states in which they may. */
function allowed(rule: typeof may.maySeeMatch, facts: object = {}) {
  return Object.fromEntries(
    Object.entries(PEOPLE).map(([name, viewer]) => [
      name,
      STATES.filter((state) =>
        rule(viewer, { state, mentorPersonId: 'mentor', entrepreneurId: 'entrepreneur', ...facts }),
      ).join(' '),
    ]),
  );
}

const NOBODY = { mentor: '', entrepreneur: '', adviser: '', stranger: '', visitor: '' };
const TOLD = 'ASKED QUESTION MATCHED DECLINED ENDED LAPSED';

describe('who may do what with a match', () => {
  it.each([
    ['see it', may.maySeeMatch, { mentor: TOLD, entrepreneur: TOLD, adviser: STATES.join(' ') }],
    [
      'see how to reach the other',
      may.maySeeContacts,
      { mentor: 'MATCHED', entrepreneur: 'MATCHED', adviser: 'MATCHED' },
    ],
    ['read why another than the best was chosen', may.mayReadOverride, { adviser: STATES.join(' ') }],
    ['undo it', may.mayUndo, { adviser: 'HELD' }],
    ['answer it', may.mayAnswer, { mentor: 'ASKED' }],
    ['answer its question', may.mayAnswerQuestion, { entrepreneur: 'QUESTION' }],
    ['end it', may.mayEnd, { mentor: 'MATCHED', entrepreneur: 'MATCHED', adviser: 'ASKED QUESTION MATCHED' }],
  ])('%s', (_, rule, expected) => {
    expect(allowed(rule)).toEqual({ ...NOBODY, ...expected });
  });

  it('and whoever lost the mentor’s hat answers nothing', () => {
    const asked = { state: 'ASKED' as const, mentorPersonId: 'mentor', entrepreneurId: 'entrepreneur' };
    expect(may.mayAnswer(wearing('mentor', 'ENTREPRENEUR'), asked)).toBe(false);
  });

  it('see why a mentor said no', () => {
    const declined = (viewer: (typeof PEOPLE)['mentor'] | null) =>
      may.maySeeRefusal(viewer, {
        state: 'DECLINED',
        mentorPersonId: 'mentor',
        entrepreneurId: 'entrepreneur',
      });
    expect(
      Object.entries(PEOPLE)
        .filter(([, viewer]) => declined(viewer))
        .map(([name]) => name),
    ).toEqual(['mentor', 'adviser']);
  });

  it('is nobody’s right by being nobody: a venture without a person has no visitor for its entrepreneur', () => {
    expect(allowed(may.maySeeMatch, { entrepreneurId: null })['visitor']).toBe('');
  });
});

describe('who may do what with a request', () => {
  it('is seen by advisers and its entrepreneur, and suggested for by advisers while it waits', () => {
    const request = { state: 'WAITING' as const, entrepreneurId: 'entrepreneur' };
    const names = (rule: typeof may.maySeeRequest, facts = request) =>
      Object.entries(PEOPLE)
        .filter(([, viewer]) => rule(viewer, facts))
        .map(([name]) => name);
    expect(names(may.maySeeRequest)).toEqual(['entrepreneur', 'adviser']);
    expect(names(may.maySuggest)).toEqual(['adviser']);
    expect(may.maySuggest(PEOPLE.adviser, { ...request, state: 'SUGGESTED' })).toBe(false);
  });
});
