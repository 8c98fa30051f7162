import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { changeSavedSearch } from '../actions/change-saved-search.ts';
import { deleteSavedSearch } from '../actions/delete-saved-search.ts';
import { markSearchSeen } from '../actions/mark-search-seen.ts';
import { restoreSavedSearch } from '../actions/restore-saved-search.ts';
import { saveSearch } from '../actions/save-search.ts';
import { searchesOfPerson, searchOfViewer } from '../queries/saved-searches.ts';
import {
  ChangeSavedSearchInput,
  SavedSearchInput,
  SavedSearchResult,
  SavedSearchType,
  SaveSearchInput,
} from './saved-search.type.ts';

@Resolver()
export class SavedSearchResolver {
  @SignedIn()
  @Mutation(() => SavedSearchResult, {
    description: 'Keeps a search of the viewer, twenty at most; the same one again is the one they have.',
  })
  saveSearch(@Arg('input', () => SaveSearchInput) input: SaveSearchInput, @Ctx() context: Context) {
    return answer(async () => searchOfViewer(context, await saveSearch(context, input)), 'search');
  }

  @SignedIn()
  @Mutation(() => SavedSearchResult, { description: 'Renames a search, or turns its alerts on or off.' })
  changeSavedSearch(
    @Arg('input', () => ChangeSavedSearchInput) input: ChangeSavedSearchInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => searchOfViewer(context, await changeSavedSearch(context, input)), 'search');
  }

  @SignedIn()
  @Mutation(() => SavedSearchResult, {
    description: 'Deletes a search; for a day it can be brought back.',
  })
  deleteSavedSearch(@Arg('input', () => SavedSearchInput) input: SavedSearchInput, @Ctx() context: Context) {
    return answer(async () => searchOfViewer(context, await deleteSavedSearch(context, input)), 'search');
  }

  @SignedIn()
  @Mutation(() => SavedSearchResult, { description: 'Brings a deleted search back.' })
  restoreSavedSearch(@Arg('input', () => SavedSearchInput) input: SavedSearchInput, @Ctx() context: Context) {
    return answer(async () => searchOfViewer(context, await restoreSavedSearch(context, input)), 'search');
  }

  @SignedIn()
  @Mutation(() => SavedSearchResult, {
    description: 'Remembers that the viewer has looked at what a search has found.',
  })
  markSearchSeen(@Arg('input', () => SavedSearchInput) input: SavedSearchInput, @Ctx() context: Context) {
    return answer(async () => searchOfViewer(context, await markSearchSeen(context, input)), 'search');
  }
}

@Resolver(() => ViewerType)
export class ViewerSavedSearchesResolver {
  @FieldResolver(() => [SavedSearchType], {
    description: 'What the viewer looks for again and again, the newest search first; twenty at most.',
  })
  savedSearches(@Root() viewer: Viewer, @Ctx() context: Context) {
    return searchesOfPerson(context, viewer.personId);
  }
}
