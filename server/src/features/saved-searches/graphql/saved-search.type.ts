import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { SEARCH_ALERTS } from '../model/saved-search.entity.ts';
import type { SearchAlert } from '../model/saved-search.entity.ts';
import { SEARCH_KINDS, searchKindValues } from '../model/search-kinds.ts';
import type { SavedSearchView, SearchHitView } from '../queries/saved-searches.ts';

registerEnumType(SEARCH_KINDS, {
  name: 'SearchKind',
  description: 'A list whose searches can be saved.',
  valuesConfig: searchKindValues,
});

registerEnumType(SEARCH_ALERTS, {
  name: 'SearchAlert',
  description: 'Whether somebody is told of new hits.',
  valuesConfig: {
    NONE: { description: 'They look for themselves.' },
    DAILY: { description: 'At most once a day they are told that there is something.' },
  },
});

@ObjectType('SearchHit', { description: 'Something a saved search has found.', simpleResolvers: true })
export class SearchHitType implements SearchHitView {
  @Field(() => ID, { description: 'Of this hit of this search.' })
  id!: string;

  @Field(() => WordsType, {
    nullable: true,
    description: 'What it is called, as everybody may read it; null where somebody is listed under a name.',
  })
  title!: Words | null;

  @Field(() => String, { nullable: true, description: 'The name somebody is listed under.' })
  name!: string | null;

  @Field(() => String, { description: 'Its page, a path of this site.' })
  path!: string;

  @Field(() => Date, { description: 'When it was found.' })
  foundAt!: string;

  @Field(() => Boolean, { description: 'Whether it has come since the viewer last looked.' })
  isNew!: boolean;
}

@ObjectType('SavedSearch', {
  description: 'What the viewer looks for again and again.',
  simpleResolvers: true,
})
export class SavedSearchType implements SavedSearchView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => SEARCH_KINDS, { nullable: true, description: 'In which list; null when that is gone.' })
  kind!: string | null;

  @Field(() => String, { description: 'What the viewer calls it.' })
  name!: string;

  @Field(() => [WordsType], {
    description: 'What it looks for, in words of the vocabulary; none: everything.',
  })
  terms!: readonly Words[];

  @Field(() => String, {
    nullable: true,
    description: 'The list with its filters, a path of this site; null when it is gone.',
  })
  path!: string | null;

  @Field(() => SEARCH_ALERTS, { description: 'Whether the viewer is told of new hits.' })
  alert!: SearchAlert;

  @Field(() => Boolean, {
    description: 'Whether the list, or something it looks for, is gone: it finds nothing more.',
  })
  isGone!: boolean;

  @Field(() => Date, { description: 'When it was saved; what could be found before is no news to it.' })
  createdAt!: string;

  @Field(() => Int, { description: 'How many of the hits have come since the viewer last looked.' })
  newCount!: number;

  @Field(() => [SearchHitType], {
    description:
      'What has come since it was saved and can still be found, the newest first, at most a hundred.',
  })
  hits!: readonly SearchHitView[];
}

@InputType({ description: 'A filter of a list, as it stands in the list’s address.' })
export class SearchFilterInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'What is looked for.' })
  values!: string[];
}

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => SEARCH_KINDS, { description: 'In which list.' })
  kind!: string;

  @Field(() => String, { description: 'What the viewer calls it.' })
  name!: string;

  @Field(() => [SearchFilterInput], { description: 'The filters; none: everything.' })
  filters!: SearchFilterInput[];

  @Field(() => SEARCH_ALERTS, { description: 'Whether the viewer is told of new hits.' })
  alert!: SearchAlert;
}

@InputType({ description: 'What changes of a search.' })
export class ChangeSavedSearchInput {
  @Field(() => ID, { description: 'Which one.' })
  searchId!: string;

  @Field(() => String, { nullable: true, description: 'Its new name; null keeps the old.' })
  name?: string | null;

  @Field(() => SEARCH_ALERTS, { nullable: true, description: 'Alerts or none; null keeps what is.' })
  alert?: SearchAlert | null;
}

@InputType({ description: 'Which search.' })
export class SavedSearchInput {
  @Field(() => ID, { description: 'Which one.' })
  searchId!: string;
}

@ObjectType('SavedSearchResult', { description: 'The search, or why not.', simpleResolvers: true })
export class SavedSearchResult {
  @Field(() => SavedSearchType, { nullable: true, description: 'The search as it is now.' })
  search!: SavedSearchView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
