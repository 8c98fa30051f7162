import { Field, ID, ObjectType } from 'type-graphql';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Language, Words } from '../../../platform/language.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import type { FaceView } from '../queries/faces.ts';

@ObjectType('CohortFace', {
  description:
    'One who takes part. To the other side who seeks is blind; advisers see who it is, as at their desk.',
  simpleResolvers: true,
})
export class CohortFaceType implements FaceView {
  @Field(() => ID, { description: 'Under which they take part.' })
  id!: string;

  @Field(() => WordsType, { description: 'What it is about.' })
  title!: Words;

  @Field(() => LANGUAGES, {
    nullable: true,
    description: 'The language in which somebody has written the title; null for words of the vocabulary.',
  })
  writtenIn!: Language | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of somebody whose name is public; to advisers also of who waits.',
  })
  name!: string | null;

  @Field(() => TownType, { description: 'Where.' })
  town!: Town;

  @Field(() => String, {
    nullable: true,
    description:
      'The page that tells more, to those who may read it; null of who seeks, to whoever could be asked.',
  })
  path!: string | null;
}
