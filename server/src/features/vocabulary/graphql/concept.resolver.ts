import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { CONCEPT_SCHEMES } from '../model/concept.ts';
import type { Concept, ConceptScheme } from '../model/concept.ts';
import { listedConcepts } from '../queries/listed-concepts.ts';
import { vocabularyInfo } from '../queries/vocabulary-info.ts';
import type { VocabularyInfo } from '../queries/vocabulary-info.ts';
import { ConceptType } from './concept.type.ts';
import { VocabularyInfoType } from './vocabulary-info.type.ts';

@Resolver(() => ConceptType)
export class ConceptResolver {
  @Public()
  @Query(() => [ConceptType], {
    description:
      'The whole list of topics or of industries, in the order people meet it. Of occupations and skills there are too many: see `findConcepts`.',
  })
  concepts(
    @Arg('scheme', () => CONCEPT_SCHEMES, { description: 'Which list.' }) scheme: ConceptScheme,
  ): readonly Concept[] {
    return listedConcepts(scheme);
  }

  @Public()
  @Query(() => VocabularyInfoType, { description: 'What the shared vocabulary is made of.' })
  vocabularyInfo(@Ctx() context: Context): Promise<VocabularyInfo> {
    return vocabularyInfo(context);
  }
}
