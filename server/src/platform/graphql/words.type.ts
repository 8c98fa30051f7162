import { Field, ObjectType } from 'type-graphql';
import type { Words } from '../language.ts';

@ObjectType('Words', { description: 'The same text in every language.', simpleResolvers: true })
export class WordsType implements Words {
  @Field(() => String, { description: 'In Danish.' })
  da!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;

  @Field(() => String, { description: 'In German.' })
  de!: string;
}
