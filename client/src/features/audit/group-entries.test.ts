import { describe, expect, it } from '@jest/globals';
import { groupEntries } from './group-entries.ts';

const entry = (at: string, more: object = {}) => ({
  at: `2026-11-23T${at}:00.000Z`,
  action: 'READ',
  result: 'DONE',
  problem: null,
  recordKind: 'VENTURE',
  actor: { id: 'anne' },
  ...more,
});
const dayOf = (instant: string) => instant.slice(0, 10);
const counts = (entries: ReturnType<typeof entry>[]) =>
  groupEntries(entries, dayOf).map(({ entries: together }) => together.length);

describe('lines of the log', () => {
  it('of the same person, act and end within ten minutes are one, from the oldest to the newest', () => {
    const [group, ...more] = groupEntries([entry('09:10'), entry('09:05'), entry('09:00')], dayOf);
    expect(more).toEqual([]);
    expect(group?.oldest.at).toBe('2026-11-23T09:00:00.000Z');
    expect(group?.newest.at).toBe('2026-11-23T09:10:00.000Z');
    expect(group?.entries).toHaveLength(3);
  });

  it('more than ten minutes from the first begin anew', () => {
    expect(counts([entry('09:11'), entry('09:05'), entry('09:00')])).toEqual([2, 1]);
  });

  it.each([
    ['another person', { actor: { id: 'bo' } }],
    ['nobody', { actor: null }],
    ['another act', { action: 'Mutation.logIn' }],
    ['another kind of record', { recordKind: 'PERSON' }],
    ['another end', { result: 'REFUSED' }],
    ['another reason', { problem: 'FORBIDDEN' }],
  ])('with %s in between stay apart', (_what, more) => {
    expect(counts([entry('09:02'), entry('09:01', more), entry('09:00')])).toEqual([1, 1, 1]);
  });

  it('of two days stay apart', () => {
    const before = { ...entry('23:59'), at: '2026-11-22T23:59:00.000Z' };
    expect(counts([entry('00:01'), before])).toEqual([1, 1]);
  });
});
