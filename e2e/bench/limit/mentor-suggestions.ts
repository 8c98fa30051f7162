import { createHash } from 'node:crypto';
import { chosenConcepts } from '@vaekstbro/server/src/features/matching/model/competence.ts';
import { rationaleView } from '@vaekstbro/server/src/features/matching/queries/rationale-view.ts';
import { worldOf } from '@vaekstbro/server/src/features/mentors/model/known-world.ts';
import type { MentorCandidate } from '@vaekstbro/server/src/features/mentors/model/mentor-candidate.ts';
import { MENTOR_RULES, mentorScoring } from '@vaekstbro/server/src/features/mentors/model/mentor-scoring.ts';
import type { Need } from '@vaekstbro/server/src/features/mentors/model/need.ts';
import { conceptById } from '@vaekstbro/server/src/features/vocabulary/model/concepts.ts';
import { readableConcept } from '@vaekstbro/server/src/features/vocabulary/model/readable-concept.ts';
import type { Thesaurus } from '@vaekstbro/server/src/features/vocabulary/model/thesaurus.ts';
import { loadThesaurus } from '@vaekstbro/server/src/features/vocabulary/queries/load-thesaurus.ts';
import { danishDay } from '@vaekstbro/server/src/platform/business-days.ts';
import { TOWNS } from '@vaekstbro/server/src/features/places/model/towns.ts';
import { rowsOf, type Ask } from './pool.ts';
import { RANKING } from './ranking.sql.ts';

const scoring = mentorScoring(MENTOR_RULES);
const towns = new Map(TOWNS.map(({ id, name }) => [id, { id, name }]));

const BY_ID = `
  select m.id, m.person_id as "personId", m.town_id as "townId", m.languages, m.meeting,
         m.travel_limit_minutes as "travelLimitMinutes", m.capacity, p.name, m.headline, upper(m.written_in) as "writtenIn",
         coalesce((select u.used from mentor_places_used u where u.mentor_id = m.id), 0) as "placesUsed",
         (select json_agg(json_build_object('title', c.title, 'industryId', c.industry_id, 'topicIds', c.topic_ids,
                                            'stage', c.stage, 'concepts', (
                                              select json_agg(json_build_object('conceptId', id, 'weight', 1, 'words', '{}'::text[])
                                                              order by id)
                                                from unnest(c.concept_ids) id)) order by c.position, c.id)
            from mentor_case c where c.mentor_id = m.id) as cases
    from mentor m join person p on p.id = m.person_id
   where m.id = any($1::uuid[])`;

type MentorRow = MentorCandidate & { name: string; headline: string; writtenIn: string };
type Asked = Omit<Need, 'concepts'> & { conceptIds: string[] };

let thesaurus: Promise<Thesaurus> | null = null;

/** The best twenty in SQL, their rows, and their reasons in the words of the server: two statements. */
export async function mentorSuggestions(ask: Ask, { need: asked }: { need: Asked }): Promise<unknown> {
  const { conceptIds, ...rest } = asked;
  const need: Need = { ...rest, concepts: chosenConcepts(conceptIds) };
  const words = await (thesaurus ??= loadThesaurus(rowsOf(ask)));
  const ranked = await ask<{ id: string }>('limit-ranking', RANKING, [
    need.industryId,
    need.stage,
    need.topicIds,
    need.townId,
    need.languages,
    need.meeting,
    need.travelLimitMinutes,
    danishDay(new Date()),
    conceptIds,
  ]);
  const ids = ranked.map(({ id }) => id);
  const rows = new Map((await ask<MentorRow>('limit-mentors', BY_ID, [ids])).map((row) => [row.id, row]));
  const needId = createHash('sha256').update(JSON.stringify(need)).digest('base64url').slice(0, 16);
  return {
    mentorSuggestions: ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [suggestionOf(row, need, needId, words)] : [];
    }),
  };
}

function suggestionOf(row: MentorRow, need: Need, needId: string, words: Thesaurus): unknown {
  const { score, ruleVersion, contributions, bestChange } = rationaleView(
    scoring.explain(need, row, worldIn(words)),
    { concept: (id) => conceptById(id) ?? readableConcept(words, id), showsWantedWords: true },
  );
  return {
    id: `${row.id}.${needId}`,
    mentor: {
      id: row.id,
      name: row.name,
      headline: row.headline,
      writtenIn: row.writtenIn,
      town: towns.get(row.townId),
    },
    rationale: {
      score,
      ruleVersion,
      contributions: contributions.map(({ criterion, weight, state, points, maximum, evidence }) => {
        const { fitting, missing, links, ...facts } = evidence;
        return {
          criterion,
          weight,
          state,
          points,
          maximum,
          evidence: {
            fitting: fitting.map(labelled),
            missing: missing.map(labelled),
            ...facts,
            links: links.map(({ wanted, shown, ...link }) => ({
              ...link,
              wanted: labelled(wanted),
              shown: shown && labelled(shown),
            })),
          },
        };
      }),
      bestChange: bestChange && {
        ...bestChange,
        concept: bestChange.concept && labelled(bestChange.concept),
      },
    },
  };
}

let world: ReturnType<typeof worldOf> | null = null;

function worldIn(words: Thesaurus): ReturnType<typeof worldOf> {
  return (world ??= worldOf(words));
}

function labelled({ id, label }: { id: string; label: unknown }): unknown {
  return { id, label };
}
