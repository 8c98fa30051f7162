import type { StarterSection } from '../starter-section.ts';

/** Skills: surface treatment. */
export const SURFACE: StarterSection = {
  group: {
    id: 'skills-surface',
    uri: null,
    da: 'Overfladebehandling',
    en: 'Surface treatment',
    de: 'Oberflächenbehandlung',
  },
  members: [
    {
      id: 'skill-surface-preparation',
      uri: null,
      da: 'Forbehandling af overflader',
      en: 'Surface preparation',
      de: 'Untergrundvorbereitung',
      also: {
        da: ['Spartling', 'Slibning af overflader'],
        en: ['Filling and sanding'],
        de: ['Spachteln', 'Schleifen'],
      },
    },
    {
      id: 'skill-spray-painting',
      uri: 'http://data.europa.eu/esco/skill/99efce9c-a460-4e7e-873e-08a75da40061',
      da: 'Sprøjtelakering',
      en: 'Spray painting',
      de: 'Spritzlackieren',
      also: { da: ['Sprøjtemaling', 'Lakering'], en: ['Lacquering'], de: ['Lackieren'] },
    },
    {
      id: 'skill-powder-coating',
      uri: null,
      da: 'Pulverlakering',
      en: 'Powder coating',
      de: 'Pulverbeschichtung',
      also: { da: ['Pulvermaling'], de: ['Pulverbeschichten'] },
    },
    {
      id: 'skill-sandblasting',
      uri: 'http://data.europa.eu/esco/skill/d49d5b8b-f445-4534-84f7-4665adc9c198',
      da: 'Sandblæsning',
      en: 'Sandblasting',
      de: 'Sandstrahlen',
      also: { da: ['Slyngrensning', 'Metallisering'], en: ['Shot blasting'], de: ['Strahlen'] },
    },
    {
      id: 'skill-electroplating',
      uri: 'http://data.europa.eu/esco/skill/4c1e403a-554d-4548-8a93-3d80ec625748',
      da: 'Galvanisering',
      en: 'Electroplating',
      de: 'Galvanisieren',
      also: {
        da: ['Forzinkning', 'Anodisering'],
        en: ['Galvanising', 'Anodising'],
        de: ['Verzinken', 'Eloxieren'],
      },
    },
    {
      id: 'skill-colour-knowledge',
      uri: null,
      da: 'Farvelære',
      en: 'Colour knowledge',
      de: 'Farbenlehre',
      also: { da: ['Farveforståelse'], en: ['Colour theory', 'Colour matching'], de: ['Farbgestaltung'] },
    },
  ],
};
