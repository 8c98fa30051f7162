import type { StarterSection } from '../starter-section.ts';

/** Skills: automation and robots. */
export const AUTOMATION: StarterSection = {
  group: {
    id: 'skills-automation',
    uri: null,
    da: 'Automation og robotter',
    en: 'Automation and robots',
    de: 'Automatisierung und Robotik',
  },
  members: [
    {
      id: 'skill-plc-programming',
      uri: 'http://data.europa.eu/esco/skill/6468e5fb-f3be-4025-87be-4b6556755c61',
      da: 'PLC-programmering',
      en: 'PLC programming',
      de: 'SPS-Programmierung',
      also: { da: ['PLC', 'Siemens S7', 'TIA Portal'], en: ['PLC', 'Siemens S7'], de: ['SPS', 'Siemens S7'] },
    },
    {
      id: 'skill-automation-control',
      uri: 'http://data.europa.eu/esco/skill/bf1f763e-c505-46e7-8af3-e48f13ec5f44',
      da: 'Styring og regulering',
      en: 'Control engineering',
      de: 'Steuerungs- und Regelungstechnik',
      also: {
        da: ['Automatik', 'Reguleringsteknik'],
        en: ['Automatic control'],
        de: ['Automatisierungstechnik'],
      },
    },
    {
      id: 'skill-robot-programming',
      uri: null,
      da: 'Robotprogrammering',
      en: 'Robot programming',
      de: 'Roboterprogrammierung',
      also: { da: ['Programmere robotter'], en: ['Programming robots'], de: ['Roboter programmieren'] },
    },
    {
      id: 'skill-robot-operation',
      uri: null,
      da: 'Robotbetjening',
      en: 'Robot operation',
      de: 'Roboterbedienung',
      also: {
        da: ['Betjene robotter', 'Cobots'],
        en: ['Operating robots', 'Cobots'],
        de: ['Roboter bedienen', 'Cobots'],
      },
    },
    {
      id: 'skill-scada',
      uri: null,
      da: 'SCADA',
      en: 'SCADA',
      de: 'SCADA',
      also: {
        da: ['SRO-anlæg', 'Procesovervågning'],
        en: ['Process control systems'],
        de: ['Prozessleitsystem'],
      },
    },
    {
      id: 'skill-sensors',
      uri: 'http://data.europa.eu/esco/skill/16c8eade-5c2b-4c9c-a60d-6799dbc758a3',
      da: 'Sensorer og målere',
      en: 'Sensors and meters',
      de: 'Sensorik',
      also: {
        da: ['Instrumentering', 'Kalibrering'],
        en: ['Instrumentation', 'Calibration'],
        de: ['Messtechnik', 'Kalibrierung'],
      },
    },
    {
      id: 'skill-vision-systems',
      uri: null,
      da: 'Visionsystemer',
      en: 'Machine vision',
      de: 'Bildverarbeitung',
      also: { da: ['Kamerakontrol'], en: ['Camera inspection'], de: ['Kamerasysteme'] },
    },
    {
      id: 'skill-commissioning',
      uri: null,
      da: 'Idriftsættelse',
      en: 'Commissioning',
      de: 'Inbetriebnahme',
      also: {
        da: ['Indkøring af anlæg', 'Afprøve anlæg'],
        en: ['Starting up plants'],
        de: ['Anlagen in Betrieb nehmen'],
      },
    },
    {
      id: 'skill-embedded-programming',
      uri: 'http://data.europa.eu/esco/skill/4f7fa632-15a6-4739-930b-abbac8055a80',
      da: 'Embedded-programmering',
      en: 'Embedded programming',
      de: 'Embedded-Programmierung',
      also: {
        da: ['Mikrocontroller', 'Firmware'],
        en: ['Microcontrollers', 'Firmware'],
        de: ['Mikrocontroller', 'Firmware'],
      },
    },
  ],
};
