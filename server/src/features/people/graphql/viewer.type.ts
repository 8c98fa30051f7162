import { Field, ObjectType } from 'type-graphql';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { Language } from '../../../platform/language.ts';
import type { Viewer } from '../../../platform/viewer.ts';

/** Every feature adds what it knows of the viewer from its own side: `@Resolver(() => ViewerType)`, `@Root() viewer: Viewer`. */
@ObjectType('Viewer', {
  description: 'Whoever is signed in and asks, with what only they may see.',
  simpleResolvers: true,
})
export class ViewerType implements Pick<Viewer, 'language'> {
  @Field(() => LANGUAGES, { description: 'The language pages and mails speak to them.' })
  language!: Language;
}

@ObjectType('SetLanguageResult', {
  description: 'The viewer in their new language, or why not.',
  simpleResolvers: true,
})
export class SetLanguageResult {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer in their new language.' })
  viewer!: Viewer | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('SetNameResult', {
  description: 'The viewer under their new name, or why not.',
  simpleResolvers: true,
})
export class SetNameResult {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer under their new name.' })
  viewer!: Viewer | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
