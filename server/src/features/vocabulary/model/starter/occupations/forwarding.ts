import type { StarterSection } from '../starter-section.ts';

/** Occupations: forwarding and transport planning. */
export const FORWARDING: StarterSection = {
  group: {
    id: 'occupations-forwarding',
    uri: null,
    da: 'Spedition og transportplanlægning',
    en: 'Forwarding and transport planning',
    de: 'Spedition und Disposition',
  },
  members: [
    {
      id: 'occupation-road-haulier',
      uri: null,
      da: 'Vognmand',
      en: 'Road haulier',
      de: 'Fuhrunternehmer/in',
      also: { da: ['Vognmandsforretningsejer'], en: ['Haulage contractor'], de: ['Transportunternehmer/in'] },
      essential: [
        'skill-driving-and-rest-times',
        'skill-route-planning',
        'skill-cost-estimating',
        'skill-leading-people',
      ],
      optional: [
        'skill-driving-licence-ce',
        'skill-shift-planning',
        'skill-machine-maintenance',
        'skill-negotiation',
      ],
    },
    {
      id: 'occupation-transport-dispatcher',
      uri: 'http://data.europa.eu/esco/occupation/49e28648-4fa8-4b36-ac4d-781c108547bf',
      da: 'Disponent',
      en: 'Transport dispatcher',
      de: 'Disponent/in',
      also: {
        da: ['Kørselsdisponent', 'Kørselsleder', 'Trafikdisponent'],
        en: ['Transport planner', 'Traffic controller'],
        de: ['Fuhrparkdisponent/in', 'Verkehrsdisponent/in'],
      },
      essential: [
        'skill-route-planning',
        'skill-driving-and-rest-times',
        'skill-freight-forwarding',
        'skill-telephone-answering',
      ],
      optional: [
        'skill-german',
        'skill-english',
        'skill-excel',
        'skill-incoterms',
        'skill-conflict-handling',
      ],
    },
    {
      id: 'occupation-freight-forwarder',
      uri: 'http://data.europa.eu/esco/occupation/39803100-c338-4f01-ad2c-085d488920ca',
      da: 'Speditør',
      en: 'Freight forwarder',
      de: 'Speditionskaufmann/-frau',
      also: {
        da: ['Shippingmedarbejder', 'Speditionsassistent'],
        en: ['Shipping agent', 'Forwarding clerk'],
        de: ['Kaufmann/-frau für Spedition und Logistikdienstleistung', 'Spediteur/in'],
      },
      essential: ['skill-freight-forwarding', 'skill-incoterms', 'skill-customs-clearance', 'skill-english'],
      optional: ['skill-export-paperwork', 'skill-german', 'skill-route-planning', 'skill-negotiation'],
    },
    {
      id: 'occupation-customs-agent',
      uri: 'http://data.europa.eu/esco/occupation/61b859ed-24d8-48cf-9c1b-67d7a6c62bb5',
      da: 'Toldmedarbejder',
      en: 'Customs agent',
      de: 'Zolldeklarant/in',
      also: {
        da: ['Toldklarerer', 'Toldspeditør', 'Toldspecialist'],
        en: ['Customs broker', 'Customs clerk'],
        de: ['Zollsachbearbeiter/in', 'Zollagent/in'],
      },
      essential: ['skill-customs-clearance', 'skill-export-paperwork', 'skill-incoterms'],
      optional: ['skill-importing', 'skill-vat-and-tax', 'skill-english', 'skill-compliance'],
    },
  ],
};
