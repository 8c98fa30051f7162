import type { AppServices } from '../../../platform/app-services.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { describeError } from '../../../platform/describe-error.ts';
import { freshThesaurus, type Thesaurus } from '../../vocabulary/index.ts';
import { Linker } from '../model/linker.ts';

/** So long a making goes on before others have their turn. */
const WORK_MS = 8;

/** Keeps the linker of one process in step with the vocabulary. */
class LinkerKeeper {
  readonly #app: AppServices;
  #linker: Linker | null = null;
  #making: Promise<Linker> | null = null;

  constructor(app: AppServices) {
    this.#app = app;
  }

  /** The linker of this vocabulary, or the one before while a new one is being made. */
  of(thesaurus: Thesaurus): Linker | Promise<Linker> {
    if (this.#linker?.version === thesaurus.version) return this.#linker;
    this.#making ??= this.#make(thesaurus);
    return this.#linker ?? this.#making;
  }

  /** Until what is being made is made. */
  async settled(): Promise<void> {
    await this.#making;
  }

  async #make(thesaurus: Thesaurus): Promise<Linker> {
    try {
      return (this.#linker = await madeInBetween(thesaurus));
    } catch (error) {
      this.#app.log.error({ part: 'linking', error: describeError(error) }, 'No linker could be made.');
      if (this.#linker) return this.#linker;
      throw error;
    } finally {
      this.#making = null;
    }
  }
}

async function madeInBetween(thesaurus: Thesaurus): Promise<Linker> {
  const steps = Linker.steps(thesaurus);
  let pause = performance.now() + WORK_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < pause) continue;
    await new Promise((resolve) => setImmediate(resolve));
    pause = performance.now() + WORK_MS;
  }
}

const keepers = new WeakMap<AppServices, LinkerKeeper>();

/**
 * What links words to concepts, in step with the vocabulary. When that has changed, a new one is made little by little,
 * and the one before answers meanwhile; only the very first question waits.
 */
export async function freshLinker({ app, clock }: Pick<Context, 'app' | 'clock'>): Promise<Linker> {
  return keeperOf(app).of(await freshThesaurus({ app, clock }));
}

/** Resolves when the making that a question began has ended. */
export function linkerSettled(app: AppServices): Promise<void> {
  return keeperOf(app).settled();
}

/** Begins to make the first linker, so that hardly anybody waits for it; the start of the process does not either. */
export function beginLinking(app: AppServices): Promise<void> {
  freshLinker({ app, clock: app.clock }).catch((error: unknown) =>
    app.log.error({ part: 'linking', error: describeError(error) }, 'Linking could not begin.'),
  );
  return Promise.resolve();
}

function keeperOf(app: AppServices): LinkerKeeper {
  let keeper = keepers.get(app);
  if (!keeper) keepers.set(app, (keeper = new LinkerKeeper(app)));
  return keeper;
}
