import type { StarterSection } from '../starter-section.ts';

/** Skills: forklifts, cranes and plant. */
export const MOVING_MACHINES: StarterSection = {
  group: {
    id: 'skills-moving-machines',
    uri: null,
    da: 'Truck, kran og entreprenørmaskiner',
    en: 'Forklifts, cranes and plant',
    de: 'Stapler, Krane und Baumaschinen',
  },
  members: [
    {
      id: 'skill-forklift-certificate',
      uri: 'http://data.europa.eu/esco/skill/28cb374e-6261-4133-8371-f9a5470145da',
      da: 'Truckcertifikat B',
      en: 'Forklift certificate B',
      de: 'Staplerschein',
      also: {
        da: ['Truckkort', 'Gaffeltruckcertifikat', 'Truckcertifikat'],
        en: ['Forklift licence', 'Forklift truck licence'],
        de: ['Gabelstaplerschein', 'Flurförderschein'],
      },
    },
    {
      id: 'skill-reach-truck',
      uri: null,
      da: 'Stabler og reachtruck',
      en: 'Stacker and reach truck',
      de: 'Schubmaststapler',
      also: {
        da: ['Gaffelstabler', 'Reachtruck', 'Truckcertifikat A'],
        en: ['Pallet stacker', 'Forklift certificate A'],
        de: ['Hochhubwagen'],
      },
    },
    {
      id: 'skill-telehandler',
      uri: 'http://data.europa.eu/esco/skill/4c476f5c-6ece-41e4-a97c-62d4244057e8',
      da: 'Teleskoplæsser',
      en: 'Telehandler',
      de: 'Teleskoplader',
      also: {
        da: ['Teleskoplæssercertifikat', 'Manitou'],
        en: ['Telescopic handler certificate'],
        de: ['Teleskopstapler'],
      },
    },
    {
      id: 'skill-crane-certificate',
      uri: 'http://data.europa.eu/esco/skill/c96ab6ac-cf85-4c91-86b5-7ac5bb14eb28',
      da: 'Krancertifikat',
      en: 'Crane certificate',
      de: 'Kranschein',
      also: {
        da: ['Kranførercertifikat A', 'Kranførercertifikat B', 'Krankort'],
        en: ['Crane licence'],
        de: ['Kranführerschein'],
      },
    },
    {
      id: 'skill-slinging-loads',
      uri: 'http://data.europa.eu/esco/skill/5bb81494-2560-4018-9e4a-5544133e6af7',
      da: 'Anhugning',
      en: 'Slinging loads',
      de: 'Anschlagen von Lasten',
      also: {
        da: ['Anhugningscertifikat', 'Anhugger'],
        en: ['Rigging', 'Signalling to cranes'],
        de: ['Anschläger'],
      },
    },
    {
      id: 'skill-overhead-crane',
      uri: null,
      da: 'Traverskran',
      en: 'Overhead crane',
      de: 'Brückenkran',
      also: {
        da: ['Køre traverskran', 'Portalkran'],
        en: ['Gantry crane'],
        de: ['Hallenkran', 'Portalkran'],
      },
    },
    {
      id: 'skill-excavator-operation',
      uri: 'http://data.europa.eu/esco/skill/978a76ca-0d14-43b5-a69d-1996dfeb22de',
      da: 'Køre gravemaskine',
      en: 'Excavator operation',
      de: 'Baggerfahren',
      also: {
        da: ['Gravemaskine', 'Minigraver', 'Rendegraver'],
        en: ['Driving diggers'],
        de: ['Bagger bedienen', 'Minibagger'],
      },
    },
    {
      id: 'skill-loader-operation',
      uri: 'http://data.europa.eu/esco/skill/621c6430-46ba-4793-a1b8-a2d30cb816ba',
      da: 'Køre læssemaskine',
      en: 'Loader operation',
      de: 'Radlader fahren',
      also: {
        da: ['Dumper og gummiged', 'Gummiged'],
        en: ['Driving loaders and dumpers'],
        de: ['Dumper fahren'],
      },
    },
    {
      id: 'skill-roller-operation',
      uri: 'http://data.europa.eu/esco/skill/5239e378-23c6-424d-9a9b-775653f22d04',
      da: 'Køre vejtromle',
      en: 'Roller operation',
      de: 'Walzenfahren',
      also: { da: ['Tromle'], en: ['Driving road rollers'], de: ['Straßenwalze'] },
    },
    {
      id: 'skill-machine-control-gps',
      uri: null,
      da: 'Maskinstyring med GPS',
      en: 'GPS machine control',
      de: 'GPS-Maschinensteuerung',
      also: { da: ['Gravesystem'], en: ['Machine guidance'], de: ['3D-Baggersteuerung'] },
    },
    {
      id: 'skill-aerial-lift',
      uri: null,
      da: 'Lift',
      en: 'Aerial lift',
      de: 'Hubarbeitsbühne',
      also: {
        da: ['Liftkursus', 'Personlift', 'Bomlift'],
        en: ['Cherry picker', 'Boom lift'],
        de: ['Hebebühne', 'Steiger'],
      },
    },
  ],
};
