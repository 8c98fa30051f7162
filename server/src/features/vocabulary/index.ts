export { CONCEPT_SCHEMES } from './model/concept.ts';
export type { Concept, ConceptScheme } from './model/concept.ts';
export {
  areRelated,
  conceptById,
  conceptsByIds,
  isOffered,
  knownConcept,
  offeredConcepts,
} from './model/concepts.ts';
export { Thesaurus } from './model/thesaurus.ts';
export type { ConceptLabel, SkillEdge, ThesaurusConcept } from './model/thesaurus.ts';
export { readableConcept } from './model/readable-concept.ts';
export { conceptsKnown } from './queries/concepts-known.ts';
export { freshThesaurus, thesaurusSettled } from './queries/fresh-thesaurus.ts';
