import { createHash } from 'node:crypto';
import { rationaleView } from '@vaekstbro/server/src/features/matching/queries/rationale-view.ts';
import { knownWorld } from '@vaekstbro/server/src/features/mentors/model/known-world.ts';
import type { MentorCandidate } from '@vaekstbro/server/src/features/mentors/model/mentor-candidate.ts';
import { MENTOR_RULES, mentorScoring } from '@vaekstbro/server/src/features/mentors/model/mentor-scoring.ts';
import type { Need } from '@vaekstbro/server/src/features/mentors/model/need.ts';
import { danishDay } from '@vaekstbro/server/src/platform/business-days.ts';
import { TOWNS } from '@vaekstbro/server/src/features/places/model/towns.ts';
import type { Ask } from './pool.ts';
import { RANKING } from './ranking.sql.ts';

const scoring = mentorScoring(MENTOR_RULES);
const towns = new Map(TOWNS.map(({ id, name }) => [id, { id, name }]));

const BY_ID = `
  select m.id, m.person_id as "personId", m.town_id as "townId", m.languages, m.meeting,
         m.travel_limit_minutes as "travelLimitMinutes", m.capacity, p.name, m.headline,
         coalesce((select u.used from mentor_places_used u where u.mentor_id = m.id), 0) as "placesUsed",
         (select json_agg(json_build_object('title', c.title, 'industryId', c.industry_id, 'topicIds', c.topic_ids,
                                            'stage', c.stage) order by c.position, c.id)
            from mentor_case c where c.mentor_id = m.id) as cases
    from mentor m join person p on p.id = m.person_id
   where m.id = any($1::uuid[])`;

type MentorRow = MentorCandidate & { name: string; headline: string };

/** The best twenty in SQL, their rows, and their reasons in the words of the server: two statements. */
export async function mentorSuggestions(ask: Ask, { need }: { need: Need }): Promise<unknown> {
  const ranked = await ask<{ id: string }>('limit-ranking', RANKING, [
    need.industryId,
    need.stage,
    need.topicIds,
    need.townId,
    need.languages,
    need.meeting,
    need.travelLimitMinutes,
    danishDay(new Date()),
  ]);
  const ids = ranked.map(({ id }) => id);
  const rows = new Map((await ask<MentorRow>('limit-mentors', BY_ID, [ids])).map((row) => [row.id, row]));
  const needId = createHash('sha256').update(JSON.stringify(need)).digest('base64url').slice(0, 16);
  return {
    mentorSuggestions: ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [suggestionOf(row, need, needId)] : [];
    }),
  };
}

function suggestionOf(row: MentorRow, need: Need, needId: string): unknown {
  const { score, ruleVersion, contributions, bestChange } = rationaleView(
    scoring.explain(need, row, knownWorld),
  );
  return {
    id: `${row.id}.${needId}`,
    mentor: { id: row.id, name: row.name, headline: row.headline, town: towns.get(row.townId) },
    rationale: {
      score,
      ruleVersion,
      contributions: contributions.map(({ criterion, weight, state, points, maximum, evidence }) => {
        const { fitting, missing, ...facts } = evidence;
        return {
          criterion,
          weight,
          state,
          points,
          maximum,
          evidence: { fitting: fitting.map(labelled), missing: missing.map(labelled), ...facts },
        };
      }),
      bestChange: bestChange && {
        ...bestChange,
        concept: bestChange.concept && labelled(bestChange.concept),
      },
    },
  };
}

function labelled({ id, label }: { id: string; label: unknown }): unknown {
  return { id, label };
}
