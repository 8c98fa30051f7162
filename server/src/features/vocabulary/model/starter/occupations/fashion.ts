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
      uri: null,
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
      uri: null,
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
      uri: null,
      da: 'Tekstildesigner',
      en: 'Textile designer',
      de: 'Textildesigner/in',
      also: { da: ['Printdesigner'], en: ['Print designer'], de: ['Musterzeichner/in'] },
      essential: ['skill-sketching', 'skill-colour-knowledge', 'skill-textile-knowledge', 'skill-adobe'],
      optional: ['skill-textile-printing', 'skill-weaving', 'skill-knitting', 'skill-fashion-design'],
    },
    {
      id: 'occupation-garment-technologist',
      uri: null,
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
      uri: null,
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
