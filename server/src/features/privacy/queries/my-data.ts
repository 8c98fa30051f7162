import { IsolationLevel } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Feature } from '../../../platform/feature.ts';
import { personalTables } from '../../../platform/personal-data.ts';
import { readPersonal } from '../../../platform/personal-sql.ts';
import type { DataRecordValues } from '../../../platform/personal-sql.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { Person } from '../../people/index.ts';

/** One kind of data about a person: what it is for, how long it is kept, and every record. */
export interface PersonalSection {
  readonly name: string;
  readonly purpose: Purpose;
  readonly keptDays: number | null;
  readonly records: readonly DataRecordValues[];
}

/**
 * Everything that is kept about somebody, as it is at one moment, and nothing about anybody else. What is done `beside`
 * happens in the same transaction.
 */
export async function everythingAbout(
  em: EntityManager,
  features: readonly Feature[],
  personId: string,
  beside: (em: EntityManager) => Promise<void> = async () => undefined,
): Promise<PersonalSection[]> {
  return em.transactional(
    async (em) => {
      const { email = null } = await em.findOneOrFail(Person, personId);
      const sections: PersonalSection[] = [];
      for (const declared of personalTables(features)) {
        const records = await readPersonal(em, declared, { personId, email });
        const { section: name, purpose, kept } = declared;
        if (records.length > 0) sections.push({ name, purpose, keptDays: kept?.days ?? null, records });
      }
      await beside(em);
      return sections;
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
}

/** Everything about the viewer, to be read: each thing as a text. */
export async function myData({
  em,
  app,
  viewer,
}: Pick<Context, 'em' | 'app' | 'viewer'>): Promise<DataSectionView[]> {
  if (!viewer) return [];
  const sections = await everythingAbout(em, app.features, viewer.personId);
  return sections.map(({ records, ...section }) => ({
    ...section,
    records: records.map((record) => ({
      fields: Object.entries(record).map(([name, value]) => ({ name, value: asText(value) })),
    })),
  }));
}

/** A section as a page shows it. */
export interface DataSectionView extends Omit<PersonalSection, 'records'> {
  readonly records: readonly { readonly fields: readonly { name: string; value: string }[] }[];
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
