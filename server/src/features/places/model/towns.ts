import { MUNICIPALITIES } from './municipalities.ts';

/** A town people live and meet in. */
export interface Town {
  /** Its name in web addresses: `sdr-felding`. */
  id: string;
  name: string;
  municipalityCode: (typeof MUNICIPALITIES)[number]['code'];
  latitude: number;
  longitude: number;
}

type Row = readonly [id: string, name: string, latitude: number, longitude: number];

const HERNING: readonly Row[] = [
  ['arnborg', 'Arnborg', 56.01, 8.99],
  ['aulum', 'Aulum', 56.264, 8.79],
  ['gjellerup', 'Gjellerup', 56.14, 9.05],
  ['haderup', 'Haderup', 56.391, 8.986],
  ['hammerum', 'Hammerum', 56.131, 9.062],
  ['herning', 'Herning', 56.137, 8.974],
  ['ilskov', 'Ilskov', 56.19, 9.09],
  ['kibaek', 'Kibæk', 56.031, 8.859],
  ['lind', 'Lind', 56.104, 8.975],
  ['sdr-felding', 'Sdr. Felding', 55.943, 8.785],
  ['skarrild', 'Skarrild', 55.98, 8.896],
  ['snejbjerg', 'Snejbjerg', 56.129, 8.903],
  ['soervad', 'Sørvad', 56.249, 8.663],
  ['studsgaard', 'Studsgård', 56.085, 8.91],
  ['sunds', 'Sunds', 56.205, 9.012],
  ['timring', 'Timring', 56.206, 8.692],
  ['tjoerring', 'Tjørring', 56.152, 8.922],
  ['vildbjerg', 'Vildbjerg', 56.2, 8.766],
  ['oernhoej', 'Ørnhøj', 56.203, 8.567],
  ['oerre', 'Ørre', 56.203, 8.865],
];

const IKAST_BRANDE: readonly Row[] = [
  ['blaahoej', 'Blåhøj', 55.874, 9.003],
  ['bording', 'Bording', 56.163, 9.243],
  ['brande', 'Brande', 55.943, 9.127],
  ['ejstrupholm', 'Ejstrupholm', 55.987, 9.287],
  ['engesvang', 'Engesvang', 56.172, 9.356],
  ['fasterholt', 'Fasterholt', 56.01, 9.115],
  ['faurholt', 'Faurholt', 56.098, 9.215],
  ['hampen', 'Hampen', 56.015, 9.371],
  ['ikast', 'Ikast', 56.139, 9.158],
  ['isenvad', 'Isenvad', 56.073, 9.208],
  ['noerre-snede', 'Nørre Snede', 55.962, 9.402],
];

/** The towns of both municipalities in Danish alphabetical order. Coordinates are of the town centre, rounded. */
export const TOWNS: readonly Town[] = [
  ...HERNING.map((row) => town(row, '657')),
  ...IKAST_BRANDE.map((row) => town(row, '756')),
].sort((a, b) => a.name.localeCompare(b.name, 'da'));

const byId = new Map(TOWNS.map((one) => [one.id, one]));

/** The town of this id, or null. */
export function townById(id: string): Town | null {
  return byId.get(id) ?? null;
}

/** The same for ids that a foreign key has already checked. */
export function knownTown(id: string): Town {
  const found = byId.get(id);
  if (!found) throw new Error(`The database points to a town "${id}" that this version does not know.`);
  return found;
}

/** The municipality of a town. */
export function municipalityOf(one: Pick<Town, 'municipalityCode'>): { code: string; name: string } {
  const found = MUNICIPALITIES.find(({ code }) => code === one.municipalityCode);
  if (!found) throw new Error(`There is no municipality ${one.municipalityCode}.`);
  return found;
}

function town([id, name, latitude, longitude]: Row, municipalityCode: Town['municipalityCode']): Town {
  return { id, name, municipalityCode, latitude, longitude };
}
