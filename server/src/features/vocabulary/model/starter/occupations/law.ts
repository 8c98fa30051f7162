import type { StarterSection } from '../starter-section.ts';

/** Occupations: law and compliance. */
export const LAW: StarterSection = {
  group: {
    id: 'occupations-law',
    uri: null,
    da: 'Jura og compliance',
    en: 'Law and compliance',
    de: 'Recht und Compliance',
  },
  members: [
    {
      id: 'occupation-lawyer',
      uri: 'http://data.europa.eu/esco/occupation/974d4eab-fbee-4c52-b16e-73bdd8c25b53',
      da: 'Advokat',
      en: 'Lawyer',
      de: 'Rechtsanwalt/Rechtsanwältin',
      also: {
        da: ['Jurist', 'Advokatfuldmægtig', 'Virksomhedsjurist'],
        en: ['Solicitor', 'Legal counsel', 'Attorney'],
        de: ['Jurist/in', 'Syndikus'],
      },
      essential: ['skill-legal-advice', 'skill-contracts', 'skill-company-law', 'skill-negotiation'],
      optional: [
        'skill-employment-law',
        'skill-patents-and-trademarks',
        'skill-data-protection',
        'skill-buying-and-selling-companies',
      ],
    },
    {
      id: 'occupation-legal-secretary',
      uri: 'http://data.europa.eu/esco/occupation/929ef41d-afd0-4d5a-b85b-69eab68fa368',
      da: 'Advokatsekretær',
      en: 'Legal secretary',
      de: 'Rechtsanwaltsfachangestellte/r',
      also: {
        da: ['Juridisk sekretær', 'Juridisk assistent'],
        en: ['Paralegal', 'Legal assistant'],
        de: ['Anwaltssekretär/in', 'Notarfachangestellte/r'],
      },
      essential: [
        'skill-office-administration',
        'skill-contracts',
        'skill-land-registration',
        'skill-word-processing',
      ],
      optional: ['skill-archiving', 'skill-calendar-management', 'skill-case-handling'],
    },
    {
      id: 'occupation-compliance-officer',
      uri: null,
      da: 'Complianceansvarlig',
      en: 'Compliance officer',
      de: 'Compliance-Beauftragte/r',
      also: {
        da: ['Compliancemedarbejder', 'Databeskyttelsesrådgiver', 'DPO'],
        en: ['Data protection officer', 'DPO'],
        de: ['Datenschutzbeauftragte/r'],
      },
      essential: ['skill-compliance', 'skill-data-protection', 'skill-writing-reports'],
      optional: ['skill-internal-audit', 'skill-it-security', 'skill-legal-advice'],
    },
    {
      id: 'occupation-patent-adviser',
      uri: 'http://data.europa.eu/esco/occupation/5a8835bf-65c7-48e3-ab2f-7ad98b3fdb59',
      da: 'Patentrådgiver',
      en: 'Patent adviser',
      de: 'Patentanwalt/Patentanwältin',
      also: {
        da: ['Patentagent', 'IP-konsulent'],
        en: ['Patent attorney', 'IP consultant'],
        de: ['Patentberater/in'],
      },
      essential: ['skill-patents-and-trademarks', 'skill-contracts', 'skill-writing-reports'],
      optional: ['skill-english', 'skill-german', 'skill-legal-advice'],
    },
  ],
};
