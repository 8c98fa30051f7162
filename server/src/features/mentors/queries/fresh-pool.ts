import type { AppServices } from '../../../platform/app-services.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Thesaurus } from '../../vocabulary/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import { currentRules, currentVersion } from '../../matching/index.ts';
import type { MentorCandidate } from '../model/mentor-candidate.ts';
import { worldOf } from '../model/known-world.ts';
import { MentorPool } from '../model/mentor-pool.ts';
import { MENTOR_RULES, mentorScoring } from '../model/mentor-scoring.ts';
import { CANDIDATE_COLUMNS, CASE_CONCEPTS } from './mentor-rows.ts';

/** What another process changed is seen after at most this long; what this one changed, in the next question. */
const LOOK_AGAIN_MS = 1000;
/** So many candidates are read and put in at a time, so that a start with very many leaves room for other work. */
const CHUNK = 1000;

const SELECT_CANDIDATE = `
  select ${CANDIDATE_COLUMNS},
         (select json_agg(json_build_object('industryId', c.industry_id, 'topicIds', c.topic_ids, 'stage', c.stage,
                                            'concepts', ${CASE_CONCEPTS})
                          order by c.position, c.id)
            from mentor_case c where c.mentor_id = m.id) as cases
    from mentor m`;
const CHANGED = statement('mentors.candidates', `${SELECT_CANDIDATE} where m.id = any($1::uuid[])`);
const NEXT = statement(
  'mentors.next-candidates',
  `${SELECT_CANDIDATE} where m.approved_at is not null and m.hidden_at is null and m.id > $1::uuid order by m.id limit ${CHUNK}`,
);
// The horizon is the oldest transaction still open: whoever commits later is at or after it, whatever their order.
const HORIZON = statement(
  'mentors.horizon',
  'select pg_snapshot_xmin(pg_current_snapshot())::text as horizon',
);
const CHANGES = statement(
  'mentors.changes',
  `select c.mentor_id as "mentorId", pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
          ${currentVersion('$2', '$3')} as "ruleVersion"
     from (values (1)) as always left join mentor_change c on c.changed_by >= $1::text::xid8`,
);
const NOBODY = '00000000-0000-0000-0000-000000000000';

interface Change {
  /** Null when nobody has changed. */
  readonly mentorId: string | null;
  readonly horizon: string;
  readonly ruleVersion: number;
}

/** Keeps the pool of one process in step with the database. */
class PoolKeeper {
  readonly #app: AppServices;
  readonly #sql: Rows;
  #pool: MentorPool | null = null;
  #horizon = '0';
  #lookedAt = -Infinity;
  /** How many changes this process was told of, and how many of them the pool has. */
  #changes = 0;
  #seen = 0;
  #looking: Promise<void> | null = null;

  constructor(app: AppServices) {
    this.#app = app;
    this.#sql = app.sql;
  }

  markStale(): void {
    this.#changes += 1;
  }

  async fresh(now: Date): Promise<MentorPool> {
    // A look that began before the last change may have missed it: then look once more. Who asks meanwhile waits too.
    while (
      this.#pool === null ||
      this.#seen < this.#changes ||
      Math.abs(now.getTime() - this.#lookedAt) >= LOOK_AGAIN_MS
    ) {
      this.#looking ??= this.#look(now).finally(() => (this.#looking = null));
      await this.#looking;
    }
    return this.#pool;
  }

  async #look(now: Date): Promise<void> {
    const changes = this.#changes;
    const thesaurus = await freshThesaurus({ app: this.#app, clock: { now: () => now } });
    // Another vocabulary relates what cases show in other ways: everybody is put in anew.
    const isOther = this.#pool?.world.competence.thesaurus.version !== thesaurus.version;
    if (this.#pool === null || isOther) await this.#load(thesaurus, now);
    else await this.#catchUp(this.#pool, now);
    this.#lookedAt = now.getTime();
    this.#seen = changes;
  }

  async #load(thesaurus: Thesaurus, now: Date): Promise<void> {
    const horizon = await this.#sql.one<{ horizon: string }>(HORIZON);
    const rules = await currentRules(this.#sql, MENTOR_RULES.kind, now);
    const pool = new MentorPool(mentorScoring(rules), worldOf(thesaurus));
    for (let last = NOBODY; ;) {
      const mentors = await this.#sql.all<MentorCandidate>(NEXT, [last]);
      for (const mentor of mentors) pool.put(mentor);
      const end = mentors.at(-1);
      if (mentors.length < CHUNK || !end) break;
      last = end.id;
    }
    this.#horizon = horizon?.horizon ?? '0';
    this.#pool = pool;
  }

  async #catchUp(pool: MentorPool, now: Date): Promise<void> {
    const values = [this.#horizon, MENTOR_RULES.kind, now.toISOString()];
    const seen = await this.#sql.all<Change>(CHANGES, values);
    // Other rules put everybody in another place.
    if (seen[0]?.ruleVersion !== pool.scoring.rules.version) {
      return this.#load(pool.world.competence.thesaurus, now);
    }
    const changes = seen.flatMap(({ mentorId }) => mentorId ?? []);
    for (let from = 0; from < changes.length; from += CHUNK) {
      const ids = changes.slice(from, from + CHUNK);
      const gone = new Set(ids);
      for (const mentor of await this.#sql.all<MentorCandidate>(CHANGED, [ids])) {
        pool.put(mentor);
        gone.delete(mentor.id);
      }
      for (const mentorId of gone) pool.remove(mentorId);
    }
    this.#horizon = seen[0].horizon;
  }
}

const keepers = new WeakMap<AppServices, PoolKeeper>();

function keeperOf(app: AppServices): PoolKeeper {
  let keeper = keepers.get(app);
  if (!keeper) keepers.set(app, (keeper = new PoolKeeper(app)));
  return keeper;
}

/** All approved mentors in memory, in step with the database: at most one small statement, at most once a second. */
export function freshPool({ app, clock }: Pick<Context, 'app' | 'clock'>): Promise<MentorPool> {
  return keeperOf(app).fresh(clock.now());
}

/** Says that a mentor, or what uses their places, has just been changed and committed. */
export function mentorsChanged(app: AppServices): void {
  keeperOf(app).markStale();
}
