import type { Words } from '../../../platform/language.ts';
import { knownTown, MUNICIPALITIES, municipalityOf } from '../../places/index.ts';

/** How finely the place of a business is told, the finest first. */
export const PRECISIONS = { TOWN: 'TOWN', MUNICIPALITY: 'MUNICIPALITY', REGION: 'REGION' } as const;
export type Precision = keyof typeof PRECISIONS;
export const EVERY_PRECISION = Object.keys(PRECISIONS) as Precision[];

/** What everybody may know of where a business is. Whatever is not told is in no list, filter, sum or reason. */
export interface ToldPlace {
  readonly precision: Precision;
  readonly toldTownId: string | null;
  readonly toldMunicipality: string | null;
}

/** The place of a business as finely as it is to be told. */
export function toldPlace(townId: string, precision: Precision): ToldPlace {
  return {
    precision,
    toldTownId: precision === 'TOWN' ? townId : null,
    toldMunicipality: precision === 'REGION' ? null : municipalityOf(knownTown(townId)).code,
  };
}

/** The name of a told place. */
export function placeLabel({ toldTownId, toldMunicipality }: Omit<ToldPlace, 'precision'>): Words {
  if (toldTownId !== null) {
    const { name } = knownTown(toldTownId);
    return { da: name, en: name, de: name };
  }
  const found = MUNICIPALITIES.find(({ code }) => code === toldMunicipality);
  if (!found) return AREA;
  const { name } = found;
  return { da: `${name} Kommune`, en: `${name} municipality`, de: `Kommune ${name}` };
}

const AREA: Words = {
  da: MUNICIPALITIES.map(({ name }) => name).join(' eller ') + ' Kommune',
  en: MUNICIPALITIES.map(({ name }) => name).join(' or ') + ' municipality',
  de: 'Kommune ' + MUNICIPALITIES.map(({ name }) => name).join(' oder '),
};
