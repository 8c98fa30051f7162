import type { Context } from '../../../platform/graphql/context.ts';
import { type Concept, offeredConcepts, Thesaurus, type ThesaurusConcept } from '../../vocabulary/index.ts';

const thesaurus = new Thesaurus(
  'of this version',
  [...offeredConcepts('TOPIC'), ...offeredConcepts('INDUSTRY')].map(inMemory),
  [],
);

/** The vocabulary as it is now. */
export function freshThesaurus(_: Pick<Context, 'app' | 'clock'>): Promise<Thesaurus> {
  return Promise.resolve(thesaurus);
}

function inMemory({ id, scheme, label, broaderId }: Concept): ThesaurusConcept {
  const labels = Object.entries(label).map(([language, text]) => ({
    language,
    kind: 'PREFERRED' as const,
    text,
  }));
  const broaderIds = broaderId === null ? [] : [broaderId];
  return { id, uri: null, scheme, isGroup: false, labels, descriptions: {}, broaderIds };
}
