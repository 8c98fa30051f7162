import { statement } from '../../../platform/database/rows.ts';
import type { Looking, OwnProfile } from '../../for-you/index.ts';
import { VENTURE_JSON } from './venture-rows.ts';
import type { VentureRow } from './venture-rows.ts';
import { ventureTitle } from './venture-titles.ts';

/** Nobody looks after more at a time. */
const MOST = 10;

const OF_PERSON = statement(
  'ventures.profiles-of-person',
  `select ${VENTURE_JSON} as venture from venture v
    where v.person_id = $1 and v.confirmed_at is not null order by v.submitted_at desc, v.id limit ${MOST}`,
);

/** What a person's ventures need, the newest first. */
export async function profilesOfVentures({ sql }: Looking, personId: string): Promise<OwnProfile[]> {
  const rows = await sql.all<{ venture: VentureRow }>(OF_PERSON, [personId]);
  return rows.map(({ venture }) => ({
    id: venture.id,
    title: ventureTitle(venture),
    profile: {
      industryId: venture.industryId,
      townId: venture.townId,
      topicIds: venture.topicIds,
      concepts: venture.concepts.map(({ conceptId, weight }) => ({ conceptId, weight })),
      stage: venture.stage,
      languages: venture.languages,
      travelLimitMinutes: venture.travelLimitMinutes,
      personId: venture.personId,
    },
  }));
}
