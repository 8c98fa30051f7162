import { beforeEach, describe, expect, it } from '@jest/globals';
import { readDraft, writeDraft } from './draft-storage.ts';

const monday = new Date('2026-11-23T12:00:00Z');
const daysLater = (days: number) => new Date(monday.getTime() + days * 24 * 60 * 60 * 1000);

beforeEach(() => localStorage.clear());

describe('a kept draft', () => {
  it('is read within a fortnight', () => {
    writeDraft('profile', { idea: 'Strik' }, monday);
    expect(readDraft('profile', daysLater(13))).toEqual({ idea: 'Strik' });
  });

  it('is thrown away after it', () => {
    writeDraft('profile', { idea: 'Strik' }, monday);
    expect(readDraft('profile', daysLater(15))).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('is ignored when it cannot be read', () => {
    localStorage.setItem('draft:profile', '{broken');
    expect(readDraft('profile', monday)).toBeUndefined();
    localStorage.setItem('draft:profile', '"words"');
    expect(readDraft('profile', monday)).toBeUndefined();
  });
});
