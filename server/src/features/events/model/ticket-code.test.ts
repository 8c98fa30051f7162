import { describe, expect, it } from '@jest/globals';
import { drawTicketCode, secureChance } from './ticket-code.ts';

describe('a ticket code', () => {
  it('always has six digits, also when the number drawn is small', () => {
    expect(drawTicketCode(() => 42)).toBe('000042');
    expect(drawTicketCode((limit) => limit - 1)).toBe('999999');
  });

  it('is drawn from real chance outside tests', () => {
    expect(drawTicketCode(secureChance)).toMatch(/^\d{6}$/);
  });
});
