import type { StarterSection } from '../starter-section.ts';

/** Occupations: surface treatment. */
export const SURFACE: StarterSection = {
  group: {
    id: 'occupations-surface',
    uri: null,
    da: 'Overfladebehandling',
    en: 'Surface treatment',
    de: 'Oberflächenbehandlung',
  },
  members: [
    {
      id: 'occupation-metal-polisher',
      uri: 'http://data.europa.eu/esco/occupation/d07a4984-e775-46a7-b967-a3d0b3a54268',
      da: 'Metalsliber',
      en: 'Metal polisher',
      de: 'Metallschleifer/in',
      also: { da: ['Sliber', 'Polerer'], en: ['Grinder'], de: ['Polierer/in'] },
      essential: ['skill-grinding-polishing', 'skill-hand-tools', 'skill-quality-control'],
      optional: ['skill-stainless-steel', 'skill-robot-operation'],
    },
    {
      id: 'occupation-surface-treater',
      uri: 'http://data.europa.eu/esco/occupation/fb4819db-03fa-4dc1-a471-2cdc24dcbe6f',
      da: 'Overfladebehandler',
      en: 'Surface treater',
      de: 'Oberflächenbeschichter/in',
      also: {
        da: ['Pulverlakerer', 'Galvanisør', 'Sandblæser'],
        en: ['Powder coater', 'Sandblaster', 'Electroplater'],
        de: ['Pulverbeschichter/in', 'Galvaniseur/in', 'Sandstrahler/in'],
      },
      essential: ['skill-powder-coating', 'skill-sandblasting', 'skill-surface-preparation'],
      optional: [
        'skill-electroplating',
        'skill-chemical-handling',
        'skill-spray-painting',
        'skill-quality-control',
      ],
    },
    {
      id: 'occupation-industrial-painter',
      uri: null,
      da: 'Industrilakerer',
      en: 'Industrial painter',
      de: 'Industrielackierer/in',
      also: {
        da: ['Industrimaler', 'Sprøjtelakerer'],
        en: ['Spray painter'],
        de: ['Verfahrensmechaniker/in für Beschichtungstechnik'],
      },
      essential: ['skill-spray-painting', 'skill-surface-preparation', 'skill-chemical-handling'],
      optional: [
        'skill-powder-coating',
        'skill-paragraph-26-epoxy',
        'skill-robot-operation',
        'skill-colour-knowledge',
      ],
    },
  ],
};
