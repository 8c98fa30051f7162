import type { Viewer } from '../../../platform/viewer.ts';

/** What somebody looks for is theirs alone; no staff reads it. */
export function maySeeSearch(viewer: Viewer | null, search: { readonly personId: string }): boolean {
  return viewer?.personId === search.personId;
}
