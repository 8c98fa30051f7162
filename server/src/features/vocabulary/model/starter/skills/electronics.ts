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
      uri: null,
      da: 'Elektronik',
      en: 'Electronics',
      de: 'Elektronik',
      also: { da: ['Elektronikforståelse'], en: ['Electronic circuits'], de: ['Elektronische Schaltungen'] },
    },
    {
      id: 'skill-electronics-soldering',
      uri: null,
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
      uri: null,
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
      uri: null,
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
