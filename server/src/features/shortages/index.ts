export { registerCompetenceSource } from './model/competence-sources.ts';
export type { CompetenceCount, CompetenceSource } from './model/competence-sources.ts';
