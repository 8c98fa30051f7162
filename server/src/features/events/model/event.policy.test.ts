import { describe, expect, it } from '@jest/globals';
import type { Viewer, ViewerHat } from '../../../platform/viewer.ts';
import { mayOrganise, organisedBy } from './event.policy.ts';

const viewer = (...hats: ViewerHat[]): Viewer => ({ personId: 'p', sessionId: 's', language: 'da', hats });

describe('who runs an event', () => {
  it('is an organiser of that organisation, or an administrator', () => {
    expect(mayOrganise(viewer({ kind: 'ORGANISER', organisationId: 'ours' }), 'ours')).toBe(true);
    expect(mayOrganise(viewer({ kind: 'ADMINISTRATOR', organisationId: null }), 'ours')).toBe(true);
  });

  it('is not a visitor, another organisation’s organiser, an organiser of none, or another hat', () => {
    expect(mayOrganise(null, 'ours')).toBe(false);
    expect(mayOrganise(viewer({ kind: 'ORGANISER', organisationId: 'theirs' }), 'ours')).toBe(false);
    expect(mayOrganise(viewer({ kind: 'ORGANISER', organisationId: null }), 'ours')).toBe(false);
    expect(mayOrganise(viewer({ kind: 'ADVISER', organisationId: 'ours' }), 'ours')).toBe(false);
  });

  it('is the same as a where-clause', () => {
    expect(organisedBy(null)).toEqual([]);
    expect(organisedBy(viewer({ kind: 'ADMINISTRATOR', organisationId: null }))).toBeNull();
    expect(
      organisedBy(
        viewer({ kind: 'ORGANISER', organisationId: 'a' }, { kind: 'ADVISER', organisationId: 'b' }),
      ),
    ).toEqual(['a']);
  });
});
