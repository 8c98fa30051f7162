import type { StarterSection } from '../starter-section.ts';

/** Occupations: guarding, rescue and defence. */
export const PROTECTION: StarterSection = {
  group: {
    id: 'occupations-protection',
    uri: 'http://data.europa.eu/esco/isco/C54',
    da: 'Vagt, redning og forsvar',
    en: 'Guarding, rescue and defence',
    de: 'Sicherheit, Rettung und Verteidigung',
  },
  members: [
    {
      id: 'occupation-security-guard',
      uri: null,
      da: 'Vagt',
      en: 'Security guard',
      de: 'Sicherheitsmitarbeiter/in',
      also: {
        da: ['Vægter', 'Sikkerhedsvagt', 'Dørmand', 'Butiksdetektiv'],
        en: ['Security officer', 'Door supervisor', 'Store detective'],
        de: ['Wachmann', 'Schutz- und Sicherheitskraft', 'Türsteher/in'],
      },
      essential: ['skill-security-guarding', 'skill-guard-certificate', 'skill-conflict-handling'],
      optional: [
        'skill-first-aid',
        'skill-low-voltage-systems',
        'skill-fire-safety',
        'skill-driving-licence-b',
      ],
    },
    {
      id: 'occupation-firefighter',
      uri: null,
      da: 'Brandmand',
      en: 'Firefighter',
      de: 'Feuerwehrmann/-frau',
      also: {
        da: ['Redder', 'Deltidsbrandmand', 'Beredskabsmedarbejder'],
        en: ['Rescue worker', 'Part-time firefighter'],
        de: ['Brandmeister/in'],
      },
      essential: ['skill-fire-safety', 'skill-first-aid', 'skill-emergency-care'],
      optional: ['skill-driving-licence-c', 'skill-confined-spaces', 'skill-teamwork'],
    },
    {
      id: 'occupation-police-officer',
      uri: null,
      da: 'Politibetjent',
      en: 'Police officer',
      de: 'Polizist/in',
      also: {
        da: ['Politimand', 'Betjent', 'Politikadet'],
        en: ['Constable'],
        de: ['Polizeibeamter/-beamtin'],
      },
      essential: ['skill-conflict-handling', 'skill-security-guarding', 'skill-writing-reports'],
      optional: ['skill-first-aid', 'skill-driving-licence-b', 'skill-counselling'],
    },
    {
      id: 'occupation-prison-officer',
      uri: null,
      da: 'Fængselsbetjent',
      en: 'Prison officer',
      de: 'Justizvollzugsbeamter/-beamtin',
      also: { da: ['Fængselsfunktionær'], en: ['Prison guard'], de: ['Justizvollzugsbedienstete/r'] },
      essential: ['skill-conflict-handling', 'skill-security-guarding', 'skill-counselling'],
      optional: ['skill-first-aid', 'skill-writing-reports', 'skill-addiction-support'],
    },
    {
      id: 'occupation-soldier',
      uri: null,
      da: 'Soldat',
      en: 'Soldier',
      de: 'Soldat/in',
      also: {
        da: ['Konstabel', 'Befalingsmand', 'Officer'],
        en: ['Sergeant', 'Military officer'],
        de: ['Unteroffizier/in', 'Offizier/in'],
      },
      essential: ['skill-teamwork', 'skill-first-aid', 'skill-manual-handling'],
      optional: ['skill-leading-people', 'skill-driving-licence-c', 'skill-machine-maintenance'],
    },
  ],
};
