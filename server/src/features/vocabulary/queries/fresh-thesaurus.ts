import type { AppServices } from '../../../platform/app-services.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Thesaurus } from '../model/thesaurus.ts';
import { loadThesaurus, vocabularyVersion } from './load-thesaurus.ts';

/** How often it is looked whether the vocabulary has changed. It does when somebody imports. */
const LOOK_AGAIN_MS = 1000;

/** Keeps the thesaurus of one process in step with the database. */
class ThesaurusKeeper {
  readonly #app: AppServices;
  #thesaurus: Thesaurus | null = null;
  #lookedAt = -Infinity;
  #looking: Promise<Thesaurus> | null = null;
  #loading: Promise<void> | null = null;

  constructor(app: AppServices) {
    this.#app = app;
  }

  async fresh(now: Date): Promise<Thesaurus> {
    if (this.#thesaurus && Math.abs(now.getTime() - this.#lookedAt) < LOOK_AGAIN_MS) return this.#thesaurus;
    this.#looking ??= this.#look(now).finally(() => (this.#looking = null));
    return this.#looking;
  }

  /** Until what has been found to be new is here. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  async #look(now: Date): Promise<Thesaurus> {
    const before = this.#thesaurus;
    if (before === null) {
      this.#thesaurus = await loadThesaurus(this.#app.sql);
    } else if ((await vocabularyVersion(this.#app.sql)) !== before.version) {
      // The old one answers until the new one is here.
      this.#loading ??= this.#reload().finally(() => (this.#loading = null));
    }
    this.#lookedAt = now.getTime();
    return this.#thesaurus ?? loadThesaurus(this.#app.sql);
  }

  async #reload(): Promise<void> {
    try {
      this.#thesaurus = await loadThesaurus(this.#app.sql);
    } catch (error) {
      // The next look tries again.
      this.#app.log.error({ err: error }, 'The new vocabulary could not be read; the old one still answers.');
    }
  }
}

const keepers = new WeakMap<AppServices, ThesaurusKeeper>();

function keeperOf(app: AppServices): ThesaurusKeeper {
  let keeper = keepers.get(app);
  if (!keeper) keepers.set(app, (keeper = new ThesaurusKeeper(app)));
  return keeper;
}

/**
 * The whole vocabulary in memory: at most one small statement, at most once a second. After an import the old one answers
 * while the new one is read, so that nobody waits.
 */
export function freshThesaurus({ app, clock }: Pick<Context, 'app' | 'clock'>): Promise<Thesaurus> {
  return keeperOf(app).fresh(clock.now());
}

/** Resolves when a reload that the last question began has ended. */
export function thesaurusSettled(app: AppServices): Promise<void> {
  return keeperOf(app).settled();
}
