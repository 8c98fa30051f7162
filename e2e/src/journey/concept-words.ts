import type { InEach } from './languages.ts';

/** What is read where occupations and skills are chosen and told. */
export const CONCEPT_WORDS: InEach<{
  search: string;
  addRead: (concept: string, words: string) => string;
  removeConcept: (concept: string) => string;
}> = {
  da: {
    search: 'Søg efter et fag eller noget, man kan',
    addRead: (concept, words) => `Tilføj ${concept}, fra dine ord “${words}”`,
    removeConcept: (concept) => `Fjern ${concept}`,
  },
  en: {
    search: 'Search for a trade or a skill',
    addRead: (concept, words) => `Add ${concept}, from your words “${words}”`,
    removeConcept: (concept) => `Remove ${concept}`,
  },
  de: {
    search: 'Nach einem Beruf oder einer Fähigkeit suchen',
    addRead: (concept, words) => `${concept} hinzufügen, aus Ihren Worten „${words}“`,
    removeConcept: (concept) => `${concept} entfernen`,
  },
};
