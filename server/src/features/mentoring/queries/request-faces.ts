import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import type { RequestFace, RequestSubject } from '../../requests/index.ts';
import { conceptsByIds, knownConcept } from '../../vocabulary/index.ts';

interface FaceRow {
  id: string;
  industryId: string;
  topicIds: string[];
  /** The match by which the one asked knows of it. */
  matchId: string | null;
}

const FACES = statement(
  'mentoring.request-faces',
  `select r.id, v.industry_id as "industryId", v.topic_ids as "topicIds",
          (select x.id from mentor_match x join mentor m on m.id = x.mentor_id
            where x.request_id = r.id and m.person_id = wanted.asked and x.state not in ('HELD', 'UNDONE')
            order by x.suggested_at desc, x.id desc limit 1) as "matchId"
     from unnest($1::uuid[], $2::uuid[]) as wanted (id, asked)
     join mentor_request r on r.id = wanted.id join venture v on v.id = r.venture_id`,
);

/**
 * What requests for a mentor are about: the industry and the topics, in words of the vocabulary. Whoever is asked finds
 * their match, never the venture.
 */
export async function requestFaces(
  { sql }: Pick<Context, 'sql'>,
  requests: readonly RequestSubject[],
): Promise<ReadonlyMap<string, RequestFace>> {
  const rows = await sql.all<FaceRow>(FACES, [
    requests.map(({ id }) => id),
    requests.map(({ askedId }) => askedId),
  ]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    requests.flatMap(({ id, subjectId, askedId }) => {
      const row = found.get(id);
      if (!row) return [];
      return [
        [id, { title: titleOfNeed(row), subjectId: askedId === null ? subjectId : (row.matchId ?? id) }],
      ];
    }),
  );
}

/** What a mentor is needed for, in words of the vocabulary. */
export function titleOfNeed({ industryId, topicIds }: Pick<FaceRow, 'industryId' | 'topicIds'>): Words {
  const industry = knownConcept(industryId).label;
  const topics = conceptsByIds(topicIds).map(({ label }) => label);
  const inLanguage = (language: keyof Words) =>
    [industry[language], topics.map((label) => label[language]).join(', ')].filter(Boolean).join(' · ');
  return { da: inLanguage('da'), en: inLanguage('en'), de: inLanguage('de') };
}
