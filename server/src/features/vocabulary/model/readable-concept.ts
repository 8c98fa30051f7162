import type { Language, Words } from '../../../platform/language.ts';
import type { Concept } from './concept.ts';
import type { Thesaurus, ThesaurusConcept } from './thesaurus.ts';

/** Where a concept has no name in somebody's language, the name in the next of these is what they read. */
const INSTEAD: Record<Language, readonly Language[]> = {
  da: ['da', 'en', 'de'],
  en: ['en', 'da', 'de'],
  de: ['de', 'en', 'da'],
};

/** A concept of the thesaurus as people read it, or null when nobody knows the id. */
export function readableConcept(thesaurus: Thesaurus, id: string): Concept | null {
  const concept = thesaurus.concept(id);
  if (!concept) return null;
  const { scheme, broaderIds } = concept;
  return { id: concept.id, scheme, label: readableLabel(concept), broaderId: broaderIds[0] ?? null };
}

function readableLabel(concept: ThesaurusConcept): Words {
  const preferred = new Map(
    concept.labels.flatMap(({ language, kind, text }) => (kind === 'PREFERRED' ? [[language, text]] : [])),
  );
  const other = concept.labels[0]?.text ?? concept.id;
  const read = (language: Language) =>
    INSTEAD[language].flatMap((instead) => preferred.get(instead) ?? [])[0] ?? other;
  return { da: read('da'), en: read('en'), de: read('de') };
}
