import { describe, expect, it } from '@jest/globals';
import { shownTo } from './held-back.ts';

const BODY = 'Ring på 97 12 34 56 eller skriv til mette@example.org. Vi ses!';

describe('a message before the introduction', () => {
  it('is whole for its sender, who learns what the other one does not see', () => {
    expect(shownTo('SENDER', BODY, false)).toEqual({ body: BODY, heldBack: ['EMAIL', 'PHONE'] });
  });

  it('is without contact details for its reader', () => {
    const { body, heldBack } = shownTo('READER', BODY, false);
    expect(heldBack).toEqual(['EMAIL', 'PHONE']);
    expect(body).not.toMatch(/97|example/);
    expect(body).toContain('Vi ses!');
  });

  it('is left alone where there are none', () => {
    expect(shownTo('READER', 'Hvad koster det?', false)).toEqual({ body: 'Hvad koster det?', heldBack: [] });
  });
});

describe('a message after the introduction', () => {
  it('is whole for both', () => {
    expect(shownTo('READER', BODY, true)).toEqual({ body: BODY, heldBack: [] });
    expect(shownTo('SENDER', BODY, true)).toEqual({ body: BODY, heldBack: [] });
  });
});
