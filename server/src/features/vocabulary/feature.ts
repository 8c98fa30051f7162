import type { Feature } from '../../platform/feature.ts';
import { ConceptResolver } from './graphql/concept.resolver.ts';
import { freshThesaurus } from './queries/fresh-thesaurus.ts';

/** The words everybody shares: topics, industries, occupations and skills. */
export const vocabulary: Feature = {
  name: 'vocabulary',
  resolvers: [ConceptResolver],
  warm: async (app) => void (await freshThesaurus({ app, clock: app.clock })),
  tellsOfNobody: {
    concept: 'The words of topics, industries, occupations and skills.',
    concept_label: 'What concepts are called.',
    concept_description: 'What concepts mean.',
    concept_broader: 'Which concept stands below which.',
    occupation_skill: 'Which skills an occupation needs.',
    vocabulary_import: 'Which version of ESCO was imported when, from which files.',
    vocabulary_version: 'How often the vocabulary has changed.',
  },
};
