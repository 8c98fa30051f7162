import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';
import type { NamedOccupation } from './label-links.ts';

/** Where the reader's language is silent: English describes every occupation, and titles borrow from it. */
const FALLBACK = 'en';

/** The occupations of a thesaurus with their names in a language and what is told about them, in that or in English. */
export function namedOccupations(thesaurus: Thesaurus, language: string): NamedOccupation[] {
  return thesaurus.concepts
    .filter(({ scheme, isGroup }) => scheme === 'OCCUPATION' && !isGroup)
    .map((occupation) => ({
      id: occupation.id,
      names: namesIn(occupation, language),
      about: aboutOf(occupation, thesaurus, language),
    }));
}

function namesIn({ labels }: ThesaurusConcept, language: string): string[] {
  return [...new Set(labels.flatMap((label) => (label.language === language ? [label.text] : [])))];
}

function aboutOf({ id, descriptions }: ThesaurusConcept, thesaurus: Thesaurus, language: string): string[] {
  const skills = thesaurus
    .skillsOf(id)
    .flatMap(({ skillId, isEssential }) => (isEssential ? (thesaurus.concept(skillId) ?? []) : []));
  return [
    descriptions[language] ?? descriptions[FALLBACK] ?? '',
    ...skills.map((one) => nameOf(one, language)),
  ];
}

function nameOf({ labels }: ThesaurusConcept, language: string): string {
  const preferred = (wanted: string) =>
    labels.find((label) => label.language === wanted && label.kind === 'PREFERRED')?.text;
  return preferred(language) ?? preferred(FALLBACK) ?? '';
}
