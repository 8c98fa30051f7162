import { Field, Int, ObjectType } from 'type-graphql';
import type { VocabularyInfo, VocabularySource } from '../queries/vocabulary-info.ts';

@ObjectType('VocabularySource', {
  description: 'Where words of the shared vocabulary come from.',
  simpleResolvers: true,
})
export class VocabularySourceType implements VocabularySource {
  @Field(() => String, { description: '`ESCO`, or the name of this platform for words of its own.' })
  name!: string;

  @Field(() => String, { description: 'The version in use, as the source counts it.' })
  version!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was imported; null for words that come with the platform.',
  })
  importedAt!: Date | null;
}

@ObjectType('VocabularyInfo', {
  description: 'What the shared vocabulary is made of.',
  simpleResolvers: true,
})
export class VocabularyInfoType implements VocabularyInfo {
  @Field(() => String, { description: 'Changes whenever any word or relation does.' })
  version!: string;

  @Field(() => Int, { description: 'How many concepts people can choose from, in all schemes.' })
  conceptCount!: number;

  @Field(() => [VocabularySourceType], {
    description: 'Words of our own first, then each version of ESCO, the last import first.',
  })
  sources!: VocabularySource[];
}
