import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import { hashToken } from '../../../platform/tokens.ts';
import type { Viewer, ViewerSource } from '../../../platform/viewer.ts';

/** The cookie that holds the secret of a session. */
export const SESSION_COOKIE = 'session';

const HATS = `coalesce((
  select json_agg(json_build_object('kind', h.kind, 'organisationId', h.organisation_id) order by h.given_at, h.id)
    from hat h where h.person_id = p.id and h.ended_at is null), '[]') as hats`;

// Session, person and hats are read together for every request: whatever ended is ended in the next one.
const BY_TOKEN = statement(
  'accounts.viewer_by_token',
  `select p.id as "personId", s.id as "sessionId", p.language, ${HATS}
     from account_session s join person p on p.id = s.person_id
    where s.token_hash = $1 and s.expires_at > $2`,
);
const BY_PERSON = statement(
  'accounts.viewer_by_person',
  `select p.id as "personId", '' as "sessionId", p.language, ${HATS} from person p where p.id = $1`,
);

/** Whose session this is; null when there is none or it has ended. */
export function viewerByToken(sql: Rows, token: string, now: Date): Promise<Viewer | null> {
  return sql.one<Viewer>(BY_TOKEN, [hashToken(token), now]);
}

/** Says who asks, with one prepared statement. */
export const viewers: ViewerSource = {
  async bySession(cookies, { sql, clock }) {
    const token = cookies.get(SESSION_COOKIE);
    return token ? viewerByToken(sql, token, clock.now()) : null;
  },
  byPerson: (personId, { sql }) => sql.one<Viewer>(BY_PERSON, [personId]),
};
