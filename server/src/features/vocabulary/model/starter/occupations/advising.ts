import type { StarterSection } from '../starter-section.ts';

/** Occupations: culture, research and advice. */
export const ADVISING: StarterSection = {
  group: {
    id: 'occupations-advising',
    uri: null,
    da: 'Kultur, forskning og rådgivning',
    en: 'Culture, research and advice',
    de: 'Kultur, Forschung und Beratung',
  },
  members: [
    {
      id: 'occupation-lecturer',
      uri: 'http://data.europa.eu/esco/occupation/684fd8d5-9b40-4b02-a680-438f0082d923',
      da: 'Lektor',
      en: 'Lecturer',
      de: 'Hochschuldozent/in',
      also: {
        da: ['Universitetslektor', 'Adjunkt', 'Professor', 'Docent'],
        en: ['University teacher', 'Professor'],
        de: ['Professor/in', 'Universitätsdozent/in'],
      },
      essential: ['skill-teaching', 'skill-scientific-research', 'skill-writing-reports'],
      optional: ['skill-grants-and-funding', 'skill-english', 'skill-statistics'],
    },
    {
      id: 'occupation-researcher',
      uri: null,
      da: 'Forsker',
      en: 'Researcher',
      de: 'Wissenschaftler/in',
      also: {
        da: ['Ph.d.-studerende', 'Videnskabelig medarbejder', 'Videnskabelig assistent'],
        en: ['Scientist', 'PhD student', 'Research assistant'],
        de: ['Forscher/in', 'Doktorand/in', 'Wissenschaftliche/r Mitarbeiter/in'],
      },
      essential: [
        'skill-scientific-research',
        'skill-statistics',
        'skill-writing-reports',
        'skill-data-analysis',
      ],
      optional: ['skill-grants-and-funding', 'skill-python', 'skill-english', 'skill-laboratory-work'],
    },
    {
      id: 'occupation-education-counsellor',
      uri: 'http://data.europa.eu/esco/occupation/5d0cc30d-068a-424c-8463-f42872a7149e',
      da: 'Uddannelsesvejleder',
      en: 'Education counsellor',
      de: 'Studienberater/in',
      also: {
        da: ['Studievejleder', 'UU-vejleder', 'Erhvervsvejleder'],
        en: ['Student counsellor', 'Career counsellor'],
        de: ['Berufsberater/in', 'Bildungsberater/in'],
      },
      essential: ['skill-career-guidance', 'skill-counselling', 'skill-public-administration'],
      optional: ['skill-youth-work', 'skill-coaching', 'skill-public-speaking'],
    },
    {
      id: 'occupation-librarian',
      uri: 'http://data.europa.eu/esco/occupation/60f7eb23-a7ea-4cbe-98a5-1248291f62d5',
      da: 'Bibliotekar',
      en: 'Librarian',
      de: 'Bibliothekar/in',
      also: {
        da: ['Biblioteksmedarbejder', 'Biblioteksassistent'],
        en: ['Library assistant'],
        de: ['Bibliotheksmitarbeiter/in'],
      },
      essential: ['skill-library-work', 'skill-customer-service', 'skill-archiving'],
      optional: ['skill-event-planning', 'skill-teaching', 'skill-basic-it'],
    },
    {
      id: 'occupation-museum-officer',
      uri: null,
      da: 'Museumsinspektør',
      en: 'Museum curator',
      de: 'Museumskurator/in',
      also: {
        da: ['Museumsmedarbejder', 'Museumsformidler', 'Konservator'],
        en: ['Museum officer', 'Museum guide', 'Conservator'],
        de: ['Museumspädagoge/-pädagogin', 'Konservator/in'],
      },
      essential: ['skill-tour-guiding', 'skill-archiving', 'skill-writing-reports'],
      optional: ['skill-grants-and-funding', 'skill-event-planning', 'skill-scientific-research'],
    },
    {
      id: 'occupation-consultant-trainer',
      uri: null,
      da: 'Konsulent',
      en: 'Consultant',
      de: 'Berater/in',
      also: {
        da: ['Organisationskonsulent', 'Proceskonsulent', 'Coach', 'Foredragsholder'],
        en: ['Organisational consultant', 'Facilitator', 'Coach', 'Speaker'],
        de: ['Organisationsberater/in', 'Prozessbegleiter/in', 'Coach', 'Redner/in'],
      },
      essential: ['skill-facilitation', 'skill-coaching', 'skill-public-speaking'],
      optional: [
        'skill-change-management',
        'skill-strategy',
        'skill-adult-education',
        'skill-conflict-handling',
      ],
    },
  ],
};
