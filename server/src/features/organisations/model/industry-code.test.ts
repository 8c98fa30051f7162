import { describe, expect, it } from '@jest/globals';
import { industryCode } from './industry-code.ts';

describe('an industry code', () => {
  it('is read with and without points and keeps its edition', () => {
    expect(industryCode('DB07', '62.01.00')).toEqual({ scheme: 'DB07', code: '620100' });
    expect(industryCode('DB25', ' 621000 ')).toEqual({ scheme: 'DB25', code: '621000' });
  });

  it('of the motor trade exists in DB07 and no longer in DB25', () => {
    expect(industryCode('DB07', '45.11.10')).toEqual({ scheme: 'DB07', code: '451110' });
    expect(industryCode('DB25', '45.11.10')).toBeNull();
  });

  it('is refused when it is not six digits or its division does not exist', () => {
    expect(
      ['6201', '6201000', '62-01-00', '001100', '440000', ''].map((text) => industryCode('DB07', text)),
    ).toEqual(Array.from({ length: 6 }, () => null));
  });
});
