import type { AppServices } from '../../../platform/app-services.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { oneByOne } from '../../../platform/one-by-one.ts';
import type { Thesaurus } from '../../vocabulary/index.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import { currentRules } from '../../matching/index.ts';
import type { MentorCandidate } from '../model/mentor-candidate.ts';
import { worldOf, worldVersion } from '../model/known-world.ts';
import { MentorPool } from '../model/mentor-pool.ts';
import { MENTOR_RULES, mentorScoring } from '../model/mentor-scoring.ts';
import { freshRarity } from './fresh-rarity.ts';
import { CHANGED, CHANGES, CHUNK, HORIZON, NEXT, NOBODY } from './pool-rows.ts';
import type { Change } from './pool-rows.ts';

/** What another process changed is seen after at most this long; what this one changed, in the next question. */
const LOOK_AGAIN_MS = 1000;
/**
 * Keeps the pool of one process in step with the database. Other rules score by other weights at once; another vocabulary
 * or another counting of words relates everybody anew: that pool is built beside the old one, which answers meanwhile.
 */
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
  #building: Promise<void> | null = null;
  /** Whoever changed while the next pool is built, to be read once more when it is there. */
  #changedMeanwhile: Set<string> | null = null;

  constructor(app: AppServices) {
    this.#app = app;
    this.#sql = app.sql;
  }

  markStale(): void {
    this.#changes += 1;
  }

  /** Until a pool that is being built is there. */
  async settled(): Promise<void> {
    await this.#building;
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
    if (this.#pool === null) await this.#load(thesaurus, now);
    else await this.#catchUp(thesaurus, now);
    this.#lookedAt = now.getTime();
    this.#seen = changes;
  }

  async #load(thesaurus: Thesaurus, now: Date): Promise<void> {
    const horizon = await this.#sql.one<{ horizon: string }>(HORIZON);
    const rules = await currentRules(this.#sql, MENTOR_RULES.kind, now);
    const pool = new MentorPool(mentorScoring(rules), worldOf(thesaurus, await freshRarity(this.#sql)));
    for (let last = NOBODY; ;) {
      const mentors = await this.#sql.all<MentorCandidate>(NEXT, [last]);
      pool.putAll(mentors);
      const end = mentors.at(-1);
      if (mentors.length < CHUNK || !end) break;
      last = end.id;
    }
    this.#horizon = horizon?.horizon ?? '0';
    this.#pool = pool;
  }

  async #catchUp(thesaurus: Thesaurus, now: Date): Promise<void> {
    const values = [this.#horizon, MENTOR_RULES.kind, now.toISOString()];
    const seen = await this.#sql.all<Change>(CHANGES, values);
    const [first] = seen;
    // The next pool may have come while this was asked.
    const pool = this.#pool;
    if (!first || !pool) return;
    const changed = seen.flatMap(({ mentorId }) => mentorId ?? []);
    // Before anything is waited for: the pool that is built takes its place only when none of these is left.
    for (const id of changed) this.#changedMeanwhile?.add(id);
    await this.#readAnew(pool, changed);
    this.#horizon = first.horizon;
    if (first.ruleVersion !== pool.scoring.rules.version) {
      const scoring = mentorScoring(await currentRules(this.#sql, MENTOR_RULES.kind, now));
      (this.#pool ?? pool).scoring = scoring;
    }
    if (pool.world.version !== worldVersion(thesaurus.version, first.rarityVersion))
      this.#build(pool, thesaurus);
  }

  async #readAnew(pool: MentorPool, changed: readonly string[]): Promise<void> {
    for (let from = 0; from < changed.length; from += CHUNK) {
      const ids = changed.slice(from, from + CHUNK);
      const mentors = await this.#sql.all<MentorCandidate>(CHANGED, [ids]);
      const there = new Set(mentors.map(({ id }) => id));
      pool.putAll(mentors);
      for (const mentorId of ids) if (!there.has(mentorId)) pool.remove(mentorId);
    }
  }

  /** Begins the next pool, unless one is being built: the one after it follows by itself. */
  #build(old: MentorPool, thesaurus: Thesaurus): void {
    if (this.#building) return;
    this.#changedMeanwhile = new Set();
    this.#building = this.#buildBeside(old, thesaurus)
      .catch((error: unknown) => {
        // The next look tries again.
        this.#app.log.error(
          { err: error },
          'The mentors could not be put in anew; the old order still answers.',
        );
      })
      .finally(() => {
        this.#building = null;
        this.#changedMeanwhile = null;
      });
  }

  async #buildBeside(old: MentorPool, thesaurus: Thesaurus): Promise<void> {
    const next = new MentorPool(old.scoring, worldOf(thesaurus, await freshRarity(this.#sql)));
    await oneByOne(next.takeOver(old), () => undefined);
    // Whoever changes during this is found by a look, which waits for nobody here and puts them into the old one too.
    for (let missing = this.#takeChanged(); missing.length > 0; missing = this.#takeChanged()) {
      await this.#readAnew(next, missing);
    }
    next.scoring = old.scoring;
    this.#pool = next;
  }

  #takeChanged(): string[] {
    const changed = [...(this.#changedMeanwhile ?? [])];
    this.#changedMeanwhile?.clear();
    return changed;
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

/** Until a pool that is being built beside the old one is there. */
export function poolSettled(app: AppServices): Promise<void> {
  return keeperOf(app).settled();
}
