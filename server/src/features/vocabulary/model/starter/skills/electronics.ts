import type { StarterSection } from '../starter-section.ts';

/** Skills: electronics and measuring. */
export const ELECTRONICS: StarterSection = {
  group: {
    id: 'skills-electronics',
    uri: null,
    da: 'Elektronik og måling',
    en: 'Electronics and measuring',
    de: 'Elektronik und Messtechnik',
  },
  members: [
    {
      id: 'skill-electronics',
      uri: 'http://data.europa.eu/esco/skill/95c35c3a-035f-47c2-90cf-7e934d20fc08',
      da: 'Elektronik',
      en: 'Electronics',
      de: 'Elektronik',
      also: { da: ['Elektronikforståelse'], en: ['Electronic circuits'], de: ['Elektronische Schaltungen'] },
    },
    {
      id: 'skill-electronics-soldering',
      uri: 'http://data.europa.eu/esco/skill/26ed52cf-30ca-451e-9699-a6c04a30649f',
      da: 'Lodning af elektronik',
      en: 'Soldering electronics',
      de: 'Löten von Elektronik',
      also: {
        da: ['Printlodning', 'IPC-lodning'],
        en: ['PCB soldering', 'IPC soldering'],
        de: ['Leiterplatten löten'],
      },
    },
    {
      id: 'skill-pcb-design',
      uri: 'http://data.europa.eu/esco/skill/77bf865e-6360-424f-9d77-ce03918c7dcf',
      da: 'Printudlægning',
      en: 'PCB design',
      de: 'Leiterplattenentwurf',
      also: { da: ['Printdesign', 'PCB-design'], en: ['Circuit board layout'], de: ['PCB-Layout'] },
    },
    {
      id: 'skill-electronics-repair',
      uri: null,
      da: 'Reparation af elektronik',
      en: 'Electronics repair',
      de: 'Elektronikreparatur',
      also: { da: ['Fejlfinding på print'], en: ['Repairing devices'], de: ['Geräte reparieren'] },
    },
    {
      id: 'skill-measuring-instruments',
      uri: 'http://data.europa.eu/esco/skill/b92758d4-4591-4df1-9ceb-f907aa71ebd9',
      da: 'Måleinstrumenter',
      en: 'Measuring instruments',
      de: 'Messgeräte',
      also: { da: ['Oscilloskop', 'Multimeter'], en: ['Oscilloscope and multimeter'], de: ['Oszilloskop'] },
    },
    {
      id: 'skill-esd-protection',
      uri: null,
      da: 'ESD-beskyttelse',
      en: 'ESD protection',
      de: 'ESD-Schutz',
      also: { da: ['ESD'], en: ['Handling static-sensitive parts'], de: ['ESD'] },
    },
  ],
};
