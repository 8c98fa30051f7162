import type { ClientBase } from 'pg';
import { plantRows } from '../../../platform/database/plant.ts';
import { CONCEPTS } from './concepts.ts';

/** Brings the vocabulary of this version into the database. */
export async function plantVocabulary(client: ClientBase): Promise<void> {
  const rows = CONCEPTS.map(({ id, scheme, label, broaderId }, position) => ({
    id,
    scheme,
    label_da: label.da,
    label_en: label.en,
    label_de: label.de,
    broader_id: broaderId,
    position,
  }));
  await plantRows(client, 'concept', 'id', rows);
}
