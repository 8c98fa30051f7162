import type { ClientBase } from 'pg';
import { plantRows } from '../../../platform/database/plant.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import { POSTAL_DISTRICTS } from './postal-districts.ts';
import { TOWNS } from './towns.ts';

/** Brings the places of this version into the database. */
export async function plantPlaces(client: ClientBase): Promise<void> {
  await plantRows(client, 'municipality', 'code', MUNICIPALITIES);
  const towns = TOWNS.map(({ municipalityCode, ...town }) => ({
    ...town,
    municipality_code: municipalityCode,
  }));
  await plantRows(client, 'town', 'id', towns);
  const districts = POSTAL_DISTRICTS.map(({ townId, ...district }) => ({ ...district, town_id: townId }));
  await plantRows(client, 'postal_district', 'code', districts);
}
