import type { Feature } from '../../platform/feature.ts';
import { registerRecordKind } from '../disclosure/index.ts';
import { registerForYouKind } from '../for-you/index.ts';
import { registerHitKind, registerSearchKind } from '../saved-searches/index.ts';
import { registerConsentText } from '../privacy/index.ts';
import { registerFreshness } from '../freshness/index.ts';
import {
  MentorConnectionResolver,
  MentorResolver,
  MentorsReadyResolver,
  ReceiptSuggestionsResolver,
  ViewerMentorResolver,
} from './graphql/mentor.resolver.ts';
import { hideMentor, lockMentorOf } from './actions/hide-mentor.ts';
import { mentorFreshness } from './actions/keep-mentor-fresh.ts';
import { withdrawMentor } from './actions/withdraw-mentor.ts';
import { queueJob } from '../../platform/jobs/queue-job.ts';
import { countTerms } from './jobs/count-terms.ts';
import { linkMentor, linkMentors } from './jobs/link-mentor.ts';
import { MENTOR_PUBLIC } from './model/consent-text.ts';
import { MentorCase } from './model/mentor-case.entity.ts';
import { Mentor } from './model/mentor.entity.ts';
import { MENTOR_TITLE } from './model/mentor-title.ts';
import { freshPool, mentorsChanged } from './queries/fresh-pool.ts';
import { mentorsForYou } from './queries/mentors-for-you.ts';
import { mentorHits, mentorSearch } from './queries/mentor-searches.ts';
import { MENTORS_DATA, MENTORS_OF_NOBODY } from './model/personal-data.ts';

registerConsentText(MENTOR_PUBLIC, { lock: lockMentorOf, whenWithdrawn: hideMentor });
registerRecordKind({
  kind: 'MENTOR',
  description: 'What a mentor offers.',
  fieldGroups: { CONTACT: 'How to reach the person.' },
  staffHats: ['ADVISER'],
  title: (_context, ids) => Promise.resolve(new Map(ids.map((id) => [id, MENTOR_TITLE]))),
});

registerFreshness(mentorFreshness);
registerForYouKind(mentorsForYou);
registerSearchKind(mentorSearch);
registerHitKind(mentorHits);

/** Mentors: their cases, their room, and whom they fit. */
export const mentors: Feature = {
  name: 'mentors',
  entities: [Mentor, MentorCase],
  resolvers: [
    MentorResolver,
    MentorConnectionResolver,
    ViewerMentorResolver,
    ReceiptSuggestionsResolver,
    MentorsReadyResolver,
  ],
  jobs: { 'link-mentor': linkMentor, 'link-mentors': linkMentors, 'count-terms': countTerms },
  cron: [
    { job: 'link-mentors', at: '*/10 * * * *' },
    { job: 'count-terms', at: '20 2 * * *' },
  ],
  start: (app) => queueJob(app.orm.em.fork(), 'link-mentors', {}, { key: 'link-mentors' }),
  hatEnded: withdrawMentor,
  hatsChanged: mentorsChanged,
  warm: async (app) => void (await freshPool({ app, clock: app.clock })),
  personalData: MENTORS_DATA,
  tellsOfNobody: MENTORS_OF_NOBODY,
};
