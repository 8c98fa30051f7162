import { describe, expect, it } from '@jest/globals';
import { whoseTurn } from './whose-turn.ts';

const confirmedAt = '2026-11-20T08:05:00.000Z';
const dueAt = '2026-11-24T08:05:00.000Z';
const withMatches = (state: string, ...matches: { state: string }[]) =>
  whoseTurn({ confirmedAt, mentorRequest: { state, dueAt, matches } });

describe('whose turn it is', () => {
  it('is the entrepreneur’s until the address is confirmed', () => {
    expect(whoseTurn({ confirmedAt: null, mentorRequest: null })).toEqual({ kind: 'CONFIRM' });
  });

  it('is the adviser’s until a mentor is asked, and again after a no', () => {
    expect(withMatches('WAITING')).toEqual({ kind: 'ADVISER', until: dueAt, lateSince: null });
    expect(withMatches('WAITING', { state: 'DECLINED' })).toEqual({
      kind: 'ADVISER',
      until: dueAt,
      lateSince: null,
    });
  });

  it('is the mentor’s once asked, and the entrepreneur’s when the mentor asks first', () => {
    expect(withMatches('SUGGESTED', { state: 'DECLINED' }, { state: 'ASKED' })).toEqual({
      kind: 'MENTOR',
      match: { state: 'ASKED' },
    });
    expect(withMatches('SUGGESTED', { state: 'QUESTION' })).toEqual({
      kind: 'QUESTION',
      match: { state: 'QUESTION' },
    });
  });

  it('is nobody’s when it is a match or over', () => {
    expect(withMatches('MATCHED', { state: 'MATCHED' })).toEqual({
      kind: 'MATCHED',
      match: { state: 'MATCHED' },
    });
    expect(withMatches('CLOSED', { state: 'ENDED' })).toEqual({ kind: 'CLOSED' });
  });
});
