import { beforeEach } from '@jest/globals';
import { z } from 'zod';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Api, As } from '../../../testing/run-operation.ts';
import { lookForHits } from '../jobs/look-for-hits.ts';
import { registerSearchKind } from '../model/search-kinds.ts';
import type { SearchHit } from '../model/search-kinds.ts';

/** A kind of search for tests only: its words can be taken away, and it can fail. */
export const probe: { isKnown: boolean; fails: boolean; hits: SearchHit[] } = {
  isKnown: true,
  fails: false,
  hits: [],
};
registerSearchKind({
  kind: 'PROBE',
  description: 'A list, for tests.',
  filters: z.record(z.string(), z.array(z.string())).refine(() => probe.isKnown),
  path: () => '/probe',
  terms: () => [],
  find: () => (probe.fails ? Promise.reject(new Error('No.')) : Promise.resolve(probe.hits)),
});

export const DAY = 86_400_000;

/** A search as its person reads it. */
export interface Search {
  id: string;
  kind: string | null;
  name: string;
  terms: { da: string }[];
  path: string | null;
  alert: string;
  isGone: boolean;
  newCount: number;
  hits: { title: { da: string } | null; name: string | null; path: string; isNew: boolean }[];
}
type Answered = { done: { search: Search | null; problem: { code: string; field: string | null } | null } };

const SEARCH = `id kind name terms { da } path alert isGone newCount hits { title { da } name path isNew }`;
const MINE = `{ viewer { savedSearches { ${SEARCH} } } }`;
const inputTypes: Record<string, string> = {
  saveSearch: 'SaveSearchInput',
  changeSavedSearch: 'ChangeSavedSearchInput',
};

/** The filter for one topic. */
export const topic = (id: string) => [{ name: 'topic', values: [id] }];

/** Somebody of the database, to ask as. */
export interface Asker {
  as: Exclude<As, string>;
  email: string;
  name: string;
}
type Meet = (api: Api, name: string, ...hats: HatKind[]) => Promise<Asker>;

/** What Mette, an entrepreneur, and Anne, an adviser, do with searches; both are new for each test, and nothing is saved. */
export function useSearches(api: Api, somebody: Meet) {
  const people = {} as { adviser: Asker; mette: Asker };
  beforeEach(async () => {
    Object.assign(probe, { isKnown: true, fails: false, hits: [] });
    for (const table of ['saved_search', 'saved_search_alert', 'notification'])
      await api.em().execute(`delete from ${table}`);
    people.adviser = await somebody(api, 'Anne', 'ADVISER');
    people.mette = await somebody(api, 'Mette', 'ENTREPRENEUR');
  });

  const send = async (field: string, input: object, as = people.mette) => {
    const type = inputTypes[field] ?? 'SavedSearchInput';
    const document = `mutation ($input: ${type}!) { done: ${field}(input: $input) { search { ${SEARCH} } problem { code field } } }`;
    return (await api.run<Answered>(document, { input }, as)).done;
  };
  const save = (said: object = {}, as = people.mette) =>
    send('saveSearch', { kind: 'MENTORS', name: 'Mentorer', filters: [], alert: 'DAILY', ...said }, as);

  return {
    people,
    send,
    save,

    async saved(said: object = {}, as = people.mette): Promise<Search> {
      const { search, problem } = await save(said, as);
      if (!search) throw new Error(`Not saved: ${JSON.stringify(problem)}`);
      return search;
    },

    async searches(as = people.mette): Promise<Search[]> {
      return (await api.run<{ viewer: { savedSearches: Search[] } }>(MINE, {}, as)).viewer.savedSearches;
    },

    /** The kinds of what they have been told, the oldest first. */
    async told(as = people.mette): Promise<string[]> {
      const rows = await api
        .em()
        .execute<{ kind: string }[]>(
          'select kind from notification where person_id = ? order by created_at',
          [as.as.personId],
        );
      return rows.map(({ kind }) => kind);
    },

    /** What happens every morning. */
    look(): Promise<void> {
      const app = api.app();
      return lookForHits({}, { em: api.em(), clock: api.clock, mail: app.mail, app });
    },
  };
}
