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
      uri: 'http://data.europa.eu/esco/occupation/31808988-fc0a-4bc3-9e47-27216d6759f5',
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
      uri: 'http://data.europa.eu/esco/occupation/88721b6c-d2ce-41c6-8878-73c0d3aacf39',
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
      uri: 'http://data.europa.eu/esco/occupation/5793c124-c037-47b2-85b6-dd4a705968dc',
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
      uri: 'http://data.europa.eu/esco/occupation/3327a087-cd36-4b02-ac1b-6455f59f9312',
      da: 'Fængselsbetjent',
      en: 'Prison officer',
      de: 'Justizvollzugsbeamter/-beamtin',
      also: { da: ['Fængselsfunktionær'], en: ['Prison guard'], de: ['Justizvollzugsbedienstete/r'] },
      essential: ['skill-conflict-handling', 'skill-security-guarding', 'skill-counselling'],
      optional: ['skill-first-aid', 'skill-writing-reports', 'skill-addiction-support'],
    },
    {
      id: 'occupation-soldier',
      uri: 'http://data.europa.eu/esco/occupation/bd5a2f44-fc06-45fd-909b-3a4001c8b8a3',
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
