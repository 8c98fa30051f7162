import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import type { Language } from '../../../platform/language.ts';
import { CONCEPT_SCHEMES, type ConceptScheme } from '../../vocabulary/index.ts';
import { findConcepts, linkedConcepts, LONGEST_TEXT } from '../queries/found-concepts.ts';
import { ConceptHitType, LinkedConceptType } from './linking.type.ts';

@ArgsType()
class FindConceptsArgs {
  @Field(() => String, { description: 'What has been typed so far; the first 80 characters count.' })
  text!: string;

  @Field(() => LANGUAGES, { description: 'The language it is typed in; names in it come first.' })
  language!: Language;

  @Field(() => [CONCEPT_SCHEMES], { description: 'What may be found.' })
  schemes!: ConceptScheme[];

  @Field(() => Int, { defaultValue: 8, description: 'How many at most: 1 to 20.' })
  first!: number;
}

@Resolver()
export class LinkingResolver {
  @Public()
  @Query(() => [ConceptHitType], {
    description:
      'Concepts by what somebody types: by the beginning of any word, by other names and other languages, and in spite of small mistakes. The best first.',
  })
  findConcepts(@Args(() => FindConceptsArgs) args: FindConceptsArgs, @Ctx() context: Context) {
    return findConcepts(context, args);
  }

  @Public()
  @Query(() => [LinkedConceptType], {
    description: 'The concepts a text speaks of, surest first, at most 20. Nothing of the text is kept.',
  })
  linkText(
    @Arg('text', () => String, { description: `Some sentences, up to ${LONGEST_TEXT} characters.` })
    text: string,
    @Arg('language', () => LANGUAGES, { description: 'The language it is written in.' }) language: Language,
    @Ctx() context: Context,
  ) {
    return linkedConcepts(context, { text, language });
  }
}
