import { answersSchema, bestForProfiles, profileOfAnswers } from '../../for-you/index.ts';
import type { Answers } from '../../for-you/index.ts';
import { knownTown } from '../../places/index.ts';
import { conceptsByIds } from '../../vocabulary/index.ts';
import { z } from 'zod';
import { oneOf, pathOf } from '../model/filters.ts';
import type { SearchKindParts } from '../model/search-kinds.ts';

/** Who is best for somebody is told, and not everything that fits a little. */
const BEST = 20;

const filters = z
  .strictObject({
    industry: oneOf(z.string()),
    town: oneOf(z.string()),
    topics: z.array(z.string()),
    languages: z.array(z.string()),
  })
  .transform(({ industry, town, topics, languages }): z.input<typeof answersSchema> => ({
    industryId: industry,
    townId: town,
    topicIds: topics,
    languages,
  }))
  .pipe(answersSchema);

/** Three answers, kept: what comes to be among the best for them is a hit, whatever kind it is. */
export const forYouSearch: SearchKindParts<Answers> = {
  kind: 'FOR_YOU',
  description: 'What fits the answers to three questions, over all kinds.',
  filters,

  path: ({ industryId, townId, topicIds }) =>
    pathOf('/for-you', { industry: industryId, town: townId, topics: topicIds }),

  terms: ({ industryId, townId, topicIds }) => {
    const { name } = knownTown(townId);
    const labels = conceptsByIds([industryId, ...topicIds]).map(({ label }) => label);
    return [...labels, { da: name, en: name, de: name }];
  },

  async find(context, searches) {
    const profiles = searches.map((search) => profileOfAnswers(search.filters, 'da', null));
    const ranked = await bestForProfiles(context, profiles, BEST);
    return searches.flatMap(({ searchId, since }, place) =>
      (ranked[place] ?? [])
        .filter(({ findableSince }) => Date.parse(findableSince) > Date.parse(since))
        .map(({ kind, id }) => ({ searchId, subjectKind: kind, subjectId: id })),
    );
  },
};
