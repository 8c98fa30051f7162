import { describe, expect, it } from '@jest/globals';
import { drawTicketCode, secureChance, spelledTicketCode, withoutSpelling } from './ticket-code.ts';

describe('a ticket code', () => {
  it('always has six digits, also when the number drawn is small', () => {
    expect(drawTicketCode(() => 42)).toBe('000042');
    expect(drawTicketCode((limit) => limit - 1)).toBe('999999');
  });

  it('is drawn from real chance outside tests', () => {
    expect(drawTicketCode(secureChance)).toMatch(/^\d{6}$/);
  });

  it('is spelled in two groups, and found by either spelling', () => {
    expect(spelledTicketCode('472918')).toBe('472-918');
    expect(['472-918', '472 918', '472-9', '472918'].map(withoutSpelling)).toEqual([
      '472918',
      '472918',
      '4729',
      '472918',
    ]);
    expect(withoutSpelling('Anne-Marie')).toBe('Anne-Marie');
  });
});
