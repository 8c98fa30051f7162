import type { Group } from './group.ts';

/** What a business lives off: groups, and the industries people choose from. */
export const INDUSTRIES: readonly Group[] = [
  {
    id: 'industry-making',
    label: { da: 'Produktion og byggeri', en: 'Making and building', de: 'Produktion und Bau' },
    members: [
      { id: 'textile', label: { da: 'Tekstil og mode', en: 'Textiles and fashion', de: 'Textil und Mode' } },
      { id: 'furniture', label: { da: 'Møbler og træ', en: 'Furniture and wood', de: 'Möbel und Holz' } },
      {
        id: 'metal',
        label: { da: 'Metal og maskiner', en: 'Metal and machinery', de: 'Metall und Maschinen' },
      },
      { id: 'electronics', label: { da: 'Elektronik', en: 'Electronics', de: 'Elektronik' } },
      {
        id: 'plastics',
        label: { da: 'Plast og emballage', en: 'Plastics and packaging', de: 'Kunststoff und Verpackung' },
      },
      {
        id: 'construction',
        label: { da: 'Byggeri og håndværk', en: 'Building and trades', de: 'Bau und Handwerk' },
      },
    ],
  },
  {
    id: 'industry-nature',
    label: {
      da: 'Natur, fødevarer og energi',
      en: 'Nature, food and energy',
      de: 'Natur, Lebensmittel und Energie',
    },
    members: [
      { id: 'food', label: { da: 'Fødevarer', en: 'Food', de: 'Lebensmittel' } },
      {
        id: 'farming',
        label: {
          da: 'Landbrug og gartneri',
          en: 'Farming and gardening',
          de: 'Landwirtschaft und Gartenbau',
        },
      },
      {
        id: 'energy',
        label: { da: 'Energi og miljø', en: 'Energy and environment', de: 'Energie und Umwelt' },
      },
    ],
  },
  {
    id: 'industry-trade',
    label: {
      da: 'Handel, transport og oplevelser',
      en: 'Trade, transport and leisure',
      de: 'Handel, Verkehr und Freizeit',
    },
    members: [
      {
        id: 'retail',
        label: { da: 'Butik og webshop', en: 'Shops and online shops', de: 'Laden und Onlineshop' },
      },
      { id: 'wholesale', label: { da: 'Engroshandel', en: 'Wholesale', de: 'Großhandel' } },
      {
        id: 'transport',
        label: { da: 'Transport og logistik', en: 'Transport and logistics', de: 'Transport und Logistik' },
      },
      {
        id: 'hospitality',
        label: {
          da: 'Restaurant, hotel og turisme',
          en: 'Restaurants, hotels and tourism',
          de: 'Gastronomie, Hotel und Tourismus',
        },
      },
      {
        id: 'culture',
        label: {
          da: 'Kultur, sport og events',
          en: 'Culture, sport and events',
          de: 'Kultur, Sport und Events',
        },
      },
    ],
  },
  {
    id: 'industry-knowledge',
    label: { da: 'Viden og service', en: 'Knowledge and services', de: 'Wissen und Dienstleistungen' },
    members: [
      { id: 'it', label: { da: 'It og software', en: 'IT and software', de: 'IT und Software' } },
      {
        id: 'design-media',
        label: {
          da: 'Design, reklame og medier',
          en: 'Design, advertising and media',
          de: 'Design, Werbung und Medien',
        },
      },
      { id: 'consulting', label: { da: 'Rådgivning', en: 'Consulting', de: 'Beratung' } },
      {
        id: 'health',
        label: { da: 'Sundhed og velvære', en: 'Health and well-being', de: 'Gesundheit und Wohlbefinden' },
      },
      {
        id: 'education',
        label: { da: 'Undervisning og kurser', en: 'Teaching and courses', de: 'Bildung und Kurse' },
      },
    ],
  },
];
