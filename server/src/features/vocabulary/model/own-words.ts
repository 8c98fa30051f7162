import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../../platform/language.ts';
import type { Concept } from './concept.ts';
import { CONCEPTS } from './concepts.ts';
import {
  STARTER_OCCUPATION_GROUPS,
  STARTER_OCCUPATIONS,
  STARTER_SKILL_GROUPS,
  STARTER_SKILLS,
} from './starter/index.ts';
import type { StarterConcept, StarterGroup } from './starter/starter-concept.ts';
import type { ConceptLabel } from './thesaurus.ts';

/** Our own vocabulary as the tables keep it. */
export interface OwnWords {
  concepts: OwnConcept[];
  labels: ({ concept_id: string } & ConceptLabel)[];
  broader: { concept_id: string; broader_id: string }[];
  skills: { occupation_id: string; skill_id: string; is_essential: boolean }[];
  /** Changes when anything of this does. */
  mark: string;
}

interface OwnConcept {
  id: string;
  scheme: Concept['scheme'];
  uri: string | null;
  is_group: boolean;
  label_da: string;
  label_en: string;
  label_de: string;
  position: number;
}

/** Topics, industries and the starter vocabulary: what everybody has without ESCO. */
export function ownWords(): OwnWords {
  const listed = CONCEPTS.map(({ id, scheme, label, broaderId }) => ({
    scheme,
    isGroup: broaderId === null,
    concept: { id, uri: null, ...label },
    broaderId,
  }));
  const groups = [
    ...STARTER_OCCUPATION_GROUPS.map((group) => starterGroup('OCCUPATION', group)),
    ...STARTER_SKILL_GROUPS.map((group) => starterGroup('SKILL', group)),
  ];
  const members = [
    ...STARTER_OCCUPATIONS.map((concept) => starterMember('OCCUPATION', concept)),
    ...STARTER_SKILLS.map((concept) => starterMember('SKILL', concept)),
  ];
  const all: Listed[] = [...listed, ...groups, ...members];
  const words = {
    concepts: all.map(conceptRow),
    labels: all.flatMap(labelRows),
    broader: all.flatMap(({ concept: { id }, broaderId }) =>
      broaderId === null ? [] : [{ concept_id: id, broader_id: broaderId }],
    ),
    skills: STARTER_OCCUPATIONS.flatMap(skillRows),
  };
  return { ...words, mark: createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12) };
}

interface Listed {
  scheme: Concept['scheme'];
  isGroup: boolean;
  concept: StarterGroup & Pick<StarterConcept, 'also'>;
  broaderId: string | null;
}

function starterGroup(scheme: Concept['scheme'], concept: StarterGroup): Listed {
  return { scheme, isGroup: true, concept, broaderId: null };
}

function starterMember(scheme: Concept['scheme'], concept: StarterConcept): Listed {
  return { scheme, isGroup: false, concept, broaderId: concept.broader };
}

function conceptRow(
  { scheme, isGroup, concept: { id, uri, da, en, de } }: Listed,
  position: number,
): OwnConcept {
  return { id, scheme, uri, is_group: isGroup, label_da: da, label_en: en, label_de: de, position };
}

function labelRows({ concept }: Listed): OwnWords['labels'] {
  return Object.values(LANGUAGES).flatMap((language) => {
    const others = new Set(concept.also?.[language] ?? []);
    others.delete(concept[language]);
    const of = (kind: ConceptLabel['kind'], text: string) => ({
      concept_id: concept.id,
      language,
      kind,
      text,
    });
    return [of('PREFERRED', concept[language]), ...[...others].map((text) => of('ALTERNATIVE', text))];
  });
}

function skillRows({ id, essential = [], optional = [] }: StarterConcept): OwnWords['skills'] {
  const edge = (skillId: string, isEssential: boolean) => ({
    occupation_id: id,
    skill_id: skillId,
    is_essential: isEssential,
  });
  return [...essential.map((skill) => edge(skill, true)), ...optional.map((skill) => edge(skill, false))];
}
