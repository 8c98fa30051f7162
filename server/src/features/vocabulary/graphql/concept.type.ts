import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Words } from '../../../platform/language.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import { CONCEPT_SCHEMES } from '../model/concept.ts';
import type { Concept, ConceptScheme } from '../model/concept.ts';

registerEnumType(CONCEPT_SCHEMES, {
  name: 'ConceptScheme',
  description: 'Which list a concept belongs to.',
  valuesConfig: {
    TOPIC: { description: 'What a mentor can help with.' },
    INDUSTRY: { description: 'What a business lives off.' },
    OCCUPATION: { description: 'What somebody works as.' },
    SKILL: { description: 'What somebody knows or can do.' },
  },
});

@ObjectType('Concept', { description: 'One word of the shared vocabulary.', simpleResolvers: true })
export class ConceptType implements Pick<Concept, 'id' | 'scheme' | 'label'> {
  @Field(() => ID, { description: 'Stable, readable, e.g. `budget`.' })
  id!: string;

  @Field(() => CONCEPT_SCHEMES, { description: 'Which list it belongs to.' })
  scheme!: ConceptScheme;

  @Field(() => WordsType, { description: 'What people read.' })
  label!: Words;
}
