import type { RuleAnswers } from './rule-facts.ts';

/**
 * The letter to the municipality is Danish in every language of ours, as its reader is: its words are no words of a page,
 * and stand here rather than in the messages.
 */
const FORMER: Partial<Record<string, string>> = {
  REDUNDANT_FARM: 'en landbrugsbygning, som ikke længere er nødvendig for driften af en landbrugsejendom',
  OTHER_REDUNDANT: 'en overflødiggjort bygning, som ikke er en landbrugsbygning',
};
const USES: Partial<Record<string, string>> = {
  CRAFT_OR_INDUSTRY: 'håndværks- og industrivirksomhed',
  STORAGE: 'lager',
  OFFICE: 'kontor',
  LIBERAL_PROFESSION: 'liberalt erhverv',
  SMALL_SHOP: 'mindre butik (højst 250 m²)',
  ASSOCIATION_OR_LEISURE: 'forenings- og fritidsformål',
  DWELLING: 'en bolig',
};
const BUILT: Partial<Record<string, string>> = {
  BEFORE_MID_2017: 'før den 15. juni 2017',
  MORE_THAN_FIVE_YEARS_AGO: 'den 15. juni 2017 eller senere, for mere end fem år siden',
};
const BLANK = '____________________';
const told = (words: string | undefined) => words ?? BLANK;

/** A draft of the notification that § 38 of the planning act asks for, with blanks for what was not told here. */
export function notificationLetter({ formerUse, use, built, otherDwelling }: RuleAnswers): string {
  return [
    'Anmeldelse efter planlovens § 38',
    '',
    'Jeg anmelder, at en bygning tages i brug efter planlovens § 37.',
    '',
    `Ejendom (adresse og matrikelnummer): ${BLANK}`,
    `Bygning: ${told(FORMER[formerUse ?? ''])}`,
    `Opført: ${told(BUILT[built ?? ''])}. Byggeår: ${BLANK}`,
    `Ny brug: ${told(USES[use ?? ''])}. Areal: ${BLANK} m²`,
    'Bygningen bliver ikke om- eller tilbygget i væsentligt omfang.',
    ...(use === 'DWELLING' && otherDwelling === 'NO'
      ? ['Ingen anden tidligere bygning på ejendommen er indrettet til bolig efter § 37.']
      : []),
    `Tages i brug fra: ${BLANK}`,
    '',
    'Vedlagt: situationsplan, plantegning og fotos.',
    '',
    `Dato, navn, telefon og e-mail: ${BLANK}`,
  ].join('\n');
}
