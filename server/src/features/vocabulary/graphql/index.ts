export { ConceptType } from './concept.type.ts';
