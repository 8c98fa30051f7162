import { describe, expect, it } from '@jest/globals';
import { notificationLetter } from './notification-letter.ts';

describe('the letter of § 38', () => {
  it('says what was told, and leaves blanks for the rest', () => {
    const letter = notificationLetter({
      formerUse: 'REDUNDANT_FARM',
      use: 'STORAGE',
      built: 'BEFORE_MID_2017',
      otherDwelling: undefined,
    });
    expect(letter).toContain('Ny brug: lager. Areal: ____________________ m²');
    expect(letter).toContain('Opført: før den 15. juni 2017. Byggeår: ____________________');
    expect(letter).not.toContain('bolig');
  });

  it('says of a dwelling that it is the only one', () => {
    expect(notificationLetter({ use: 'DWELLING', otherDwelling: 'NO' })).toContain(
      'Ingen anden tidligere bygning på ejendommen er indrettet til bolig efter § 37.',
    );
  });
});
