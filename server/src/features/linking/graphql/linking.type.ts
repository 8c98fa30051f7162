import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ConceptType } from '../../vocabulary/graphql/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { ConceptHit, LinkedConcept } from '../queries/found-concepts.ts';
import type { TextSpan } from '../model/texts/link-text.ts';

@ObjectType('ConceptHit', {
  description: 'A concept that somebody may mean by what they type.',
  simpleResolvers: true,
})
export class ConceptHitType implements ConceptHit {
  @Field(() => ID, { description: 'Of this hit: the same concept has another for another text.' })
  id!: string;

  @Field(() => ConceptType, { description: 'What may be meant.' })
  concept!: Concept;

  @Field(() => String, { description: 'The name it was found by; often not the one people read.' })
  matchedLabel!: string;

  @Field(() => String, { description: 'The language of that name (ISO 639-1).' })
  matchedLanguage!: string;

  @Field(() => Float, { description: 'How well it fits what was typed, 0 to 1.' })
  score!: number;
}

@ObjectType('TextSpan', { description: 'A stretch of a text.', simpleResolvers: true })
export class TextSpanType implements TextSpan {
  @Field(() => Int, { description: 'Where it begins, in UTF-16 units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it has ended: the first unit that no longer belongs to it.' })
  end!: number;
}

@ObjectType('LinkedConcept', { description: 'A concept that a text speaks of.', simpleResolvers: true })
export class LinkedConceptType implements LinkedConcept {
  @Field(() => ID, { description: 'Of this link: the same concept has another in another text.' })
  id!: string;

  @Field(() => ConceptType, { description: 'What the text speaks of.' })
  concept!: Concept;

  @Field(() => Float, { description: 'How sure that is, 0 to 1.' })
  score!: number;

  @Field(() => [TextSpanType], { description: 'The words that say so, from the beginning of the text.' })
  spans!: readonly TextSpan[];
}
