import type { StarterSection } from '../starter-section.ts';

/** Occupations: fashion and textile design. */
export const FASHION: StarterSection = {
  group: {
    id: 'occupations-fashion',
    uri: null,
    da: 'Mode og tekstildesign',
    en: 'Fashion and textile design',
    de: 'Mode und Textildesign',
  },
  members: [
    {
      id: 'occupation-pattern-maker',
      uri: 'http://data.europa.eu/esco/occupation/760ad7dd-f29d-4e4d-be1f-15100550ab80',
      da: 'Mønsterkonstruktør',
      en: 'Pattern maker',
      de: 'Schnittmacher/in',
      also: {
        da: ['Konstruktør i beklædning', 'Modelkonstruktør'],
        en: ['Pattern cutter', 'Garment pattern designer'],
        de: ['Schnitttechniker/in', 'Bekleidungstechniker/in für Schnitt'],
      },
      essential: ['skill-pattern-making', 'skill-grading', 'skill-fashion-cad', 'skill-textile-knowledge'],
      optional: ['skill-sewing', 'skill-textile-quality', 'skill-english'],
    },
    {
      id: 'occupation-fashion-designer',
      uri: 'http://data.europa.eu/esco/occupation/77bfd6e7-5598-4818-84cb-31e2651eb046',
      da: 'Modedesigner',
      en: 'Fashion designer',
      de: 'Modedesigner/in',
      also: {
        da: ['Beklædningsdesigner', 'Tøjdesigner', 'Designer'],
        en: ['Clothing designer'],
        de: ['Modeschöpfer/in'],
      },
      essential: [
        'skill-fashion-design',
        'skill-sketching',
        'skill-textile-knowledge',
        'skill-colour-knowledge',
      ],
      optional: [
        'skill-pattern-making',
        'skill-adobe',
        'skill-garment-sourcing',
        'skill-fashion-cad',
        'skill-trade-fairs',
      ],
    },
    {
      id: 'occupation-textile-designer',
      uri: 'http://data.europa.eu/esco/occupation/0f7c84c5-1c0d-4fc1-8949-07dbe8bd34ef',
      da: 'Tekstildesigner',
      en: 'Textile designer',
      de: 'Textildesigner/in',
      also: { da: ['Printdesigner'], en: ['Print designer'], de: ['Musterzeichner/in'] },
      essential: ['skill-sketching', 'skill-colour-knowledge', 'skill-textile-knowledge', 'skill-adobe'],
      optional: ['skill-textile-printing', 'skill-weaving', 'skill-knitting', 'skill-fashion-design'],
    },
    {
      id: 'occupation-garment-technologist',
      uri: 'http://data.europa.eu/esco/occupation/2bf5169b-2c89-451a-9274-e2b4bc1f9487',
      da: 'Beklædningstekniker',
      en: 'Garment technologist',
      de: 'Bekleidungstechniker/in',
      also: {
        da: ['Tekstilteknolog', 'Kvalitetstekniker i beklædning', 'Beklædningshåndværker'],
        en: ['Clothing technician'],
        de: ['Textiltechniker/in'],
      },
      essential: [
        'skill-textile-quality',
        'skill-textile-knowledge',
        'skill-pattern-making',
        'skill-technical-documentation',
      ],
      optional: ['skill-garment-sourcing', 'skill-textile-labels', 'skill-english', 'skill-grading'],
    },
    {
      id: 'occupation-fashion-buyer',
      uri: 'http://data.europa.eu/esco/occupation/fd1c4e94-25aa-4020-b0ef-0cf5aaf2e4d2',
      da: 'Modeindkøber',
      en: 'Fashion buyer',
      de: 'Modeeinkäufer/in',
      also: {
        da: ['Indkøber i tekstil', 'Produktudvikler i mode'],
        en: ['Textile buyer', 'Sourcing manager in clothing'],
        de: ['Textileinkäufer/in'],
      },
      essential: [
        'skill-garment-sourcing',
        'skill-negotiation',
        'skill-textile-knowledge',
        'skill-purchasing',
      ],
      optional: [
        'skill-importing',
        'skill-english',
        'skill-incoterms',
        'skill-textile-labels',
        'skill-demand-planning',
      ],
    },
  ],
};
