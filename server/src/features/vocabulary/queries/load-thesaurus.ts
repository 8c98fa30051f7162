import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import { addLabel } from '../model/add-label.ts';
import type { ConceptScheme } from '../model/concept.ts';
import { Thesaurus } from '../model/thesaurus.ts';
import type { ConceptLabel, SkillEdge, ThesaurusConcept } from '../model/thesaurus.ts';

/** So many concepts are read at a time, so that questions are answered meanwhile. */
const CHUNK = 200;

const VERSION = statement(
  'vocabulary.version',
  `select 'vocabulary ' || revision || ' ' || own_mark as version from vocabulary_version`,
);
// Our own words first: they are what people read.
const NEXT = statement(
  'vocabulary.next-concepts',
  `select c.id, c.scheme, c.uri, c.is_group as "isGroup", c.is_current as "isCurrent",
          (select json_agg(json_build_array(l.language, l.kind, l.text)
                           order by l.source desc, l.kind desc, l.language, l.text)
             from concept_label l where l.concept_id = c.id) as labels,
          (select json_object_agg(d.language, d.text) from concept_description d where d.concept_id = c.id) as descriptions,
          (select json_agg(b.broader_id order by b.source desc, b.broader_id)
             from concept_broader b where b.concept_id = c.id) as "broaderIds",
          (select json_agg(json_build_array(s.skill_id, s.is_essential) order by s.source desc, s.skill_id)
             from occupation_skill s where s.occupation_id = c.id) as skills
     from concept c where c.id > $1 order by c.id limit ${CHUNK}`,
);

interface ConceptRow {
  id: string;
  scheme: ConceptScheme;
  uri: string | null;
  isGroup: boolean;
  isCurrent: boolean;
  labels: [string, ConceptLabel['kind'], string][] | null;
  descriptions: Record<string, string> | null;
  broaderIds: string[] | null;
  skills: [string, boolean][] | null;
}

/** What the vocabulary in the database is called; changes with every change in it. */
export async function vocabularyVersion(sql: Rows): Promise<string> {
  const row = await sql.one<{ version: string }>(VERSION);
  return row?.version ?? 'vocabulary 0';
}

/** Reads the whole vocabulary, as it stood at one moment. */
export async function loadThesaurus(sql: Rows): Promise<Thesaurus> {
  for (;;) {
    const version = await vocabularyVersion(sql);
    const thesaurus = await readAll(sql, version);
    // What changed while it was read is in parts of it only.
    if ((await vocabularyVersion(sql)) === version) return thesaurus;
  }
}

async function readAll(sql: Rows, version: string): Promise<Thesaurus> {
  const current: ThesaurusConcept[] = [];
  const past: ThesaurusConcept[] = [];
  const edges: SkillEdge[] = [];
  const same = sharedStrings();
  for (let last = ''; ;) {
    const rows = await sql.all<ConceptRow>(NEXT, [last]);
    for (const row of rows) {
      (row.isCurrent ? current : past).push(conceptOf(row, same));
      if (row.isCurrent) edges.push(...edgesOf(row, same));
    }
    const end = rows.at(-1);
    if (rows.length < CHUNK || !end) break;
    last = end.id;
  }
  const known = new Set(current.map(({ id }) => id));
  return new Thesaurus(
    version,
    current,
    edges.filter(({ skillId }) => known.has(skillId)),
    past,
  );
}

function conceptOf(row: ConceptRow, same: (text: string) => string): ThesaurusConcept {
  const labels: ConceptLabel[] = [];
  for (const [language, kind, text] of row.labels ?? [])
    addLabel(labels, { language: same(language), kind, text });
  return {
    id: same(row.id),
    uri: row.uri,
    scheme: row.scheme,
    isGroup: row.isGroup,
    // A copy has no room to grow left over.
    labels: labels.slice(),
    descriptions: row.descriptions ?? {},
    broaderIds: [...new Set(row.broaderIds ?? [])].map(same),
  };
}

/** Of what we say and what ESCO says about the same two, ours holds. */
function edgesOf({ id, skills }: ConceptRow, same: (text: string) => string): SkillEdge[] {
  const edges = new Map<string, SkillEdge>();
  for (const [skillId, isEssential] of skills ?? [])
    if (!edges.has(skillId))
      edges.set(skillId, { occupationId: same(id), skillId: same(skillId), isEssential });
  return [...edges.values()];
}

/** The same text is kept once, though a hundred thousand rows bring it. */
function sharedStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, text);
    return text;
  };
}
