import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';

/** What the vocabulary is made of, for everybody to read. */
export interface VocabularyInfo {
  version: string;
  conceptCount: number;
  sources: VocabularySource[];
}

export interface VocabularySource {
  name: string;
  version: string;
  importedAt: Date | null;
}

const INFO = statement(
  'vocabulary.info',
  `select 'vocabulary ' || revision || ' ' || own_mark as version, own_mark as "ownMark",
          (select count(*)::int from concept where is_current and not is_group) as "conceptCount",
          (select coalesce(json_agg(json_build_object('version', i.version, 'importedAt', i.finished_at)
                                    order by i.finished_at desc), '[]')
             from (select version, max(finished_at) as finished_at from vocabulary_import
                    group by version order by 2 desc limit 20) i) as imports
     from vocabulary_version`,
);

interface InfoRow extends Omit<VocabularyInfo, 'sources'> {
  ownMark: string;
  imports: { version: string; importedAt: string }[];
}

/** Our own words and every version of ESCO that was imported, the last import first. One statement. */
export async function vocabularyInfo({ app }: Pick<Context, 'app'>): Promise<VocabularyInfo> {
  const row = await app.sql.one<InfoRow>(INFO);
  if (!row) throw new Error('The row of vocabulary_version is missing.');
  const { version, conceptCount, ownMark, imports } = row;
  const esco = imports.map((one) => ({
    name: 'ESCO',
    version: one.version,
    importedAt: new Date(one.importedAt),
  }));
  return {
    version,
    conceptCount,
    sources: [{ name: 'Vækstbro', version: ownMark, importedAt: null }, ...esco],
  };
}
