import { describe, expect, it } from '@jest/globals';
import { HAT_KINDS } from '../../../platform/hat-kinds.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { mayGiveHats, mayUseDesk } from './hat.policy.ts';

const kinds = Object.keys(HAT_KINDS) as HatKind[];
const viewer = (kind: HatKind) => ({
  personId: 'p',
  sessionId: 's',
  language: 'da' as const,
  hats: [{ kind, organisationId: null }],
});
const allowed = (may: typeof mayUseDesk) => kinds.filter((kind) => may(viewer(kind)));

describe('a hat', () => {
  it('opens what it is for and nothing else', () => {
    expect(allowed(mayUseDesk)).toEqual(['ADVISER']);
    expect(allowed(mayGiveHats)).toEqual(['ADMINISTRATOR']);
  });

  it('is needed: neither a stranger nor a person without a hat may do anything of it', () => {
    const bareheaded = { ...viewer('MENTOR'), hats: [] };
    expect([mayUseDesk, mayGiveHats].flatMap((may) => [may(null), may(bareheaded)])).toEqual(
      Array(4).fill(false),
    );
  });
});
