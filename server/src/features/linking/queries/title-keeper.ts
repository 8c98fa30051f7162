import type { AppServices } from '../../../platform/app-services.ts';
import { describeError } from '../../../platform/describe-error.ts';
import type { Thesaurus } from '../../vocabulary/index.ts';
import { RankerAside } from '../model/aside/ranker-aside.ts';
import type { Question } from '../model/aside/messages.ts';
import type { LabelLanguage } from '../model/labels/label-list.ts';
import type { RankedConcept } from '../model/ranking/concept-ranker.ts';

/** After a failure nothing is tried for so long: the next would most probably fail too, and costs a core for seconds. */
export const PAUSE_MS = 5 * 60_000;
/** A language nobody asks for is given up after so long. */
export const IDLE_MS = 10 * 60_000;
/** Who will not wait long does not queue behind more than so many. */
const SHORT_QUEUE = 2;
const PATIENT_MS = 1_000;

/** What the keeper needs of a ranker. */
export type KeptRanker = Pick<RankerAside, keyof RankerAside>;
type Begin = (thesaurus: Thesaurus) => KeptRanker;
/** In which state of the vocabulary, and when. */
export interface Moment {
  readonly thesaurus: Thesaurus;
  readonly now: Date;
}

/** Keeps the ranker of titles of one process in step with the vocabulary, and gives its memory back. */
export class TitleKeeper {
  readonly #log: AppServices['log'];
  readonly #begin: Begin;
  readonly #usedAt = new Map<LabelLanguage, number>();
  #ranker: KeptRanker | null = null;
  #making: Promise<void> | null = null;
  #failedAt = -Infinity;
  #hasSaid = false;

  constructor(log: AppServices['log'], begin: Begin = (thesaurus) => new RankerAside(thesaurus)) {
    this.#log = log;
    this.#begin = begin;
  }

  /**
   * What the ranker says of a title; null when it cannot within so many milliseconds. While a new one is made, the one
   * before answers. A language it does not know yet is begun to be learnt.
   */
  async rank(
    question: Question,
    moment: Moment,
    patienceMs: number,
  ): Promise<readonly RankedConcept[] | null> {
    void this.prepare(question.language, moment);
    const ranker = this.#ranker;
    if (!ranker?.knows(question.language)) return null;
    if (patienceMs < PATIENT_MS && ranker.busy >= SHORT_QUEUE) return null;
    return within(patienceMs, ranker.rank(question)).catch((error: unknown) => {
      this.#failed(error, moment.now);
      return null;
    });
  }

  /** Until what is being made is made. */
  async settled(): Promise<void> {
    await this.#making;
  }

  /** Gives up what nobody has asked for lately. */
  async tidy(now: Date): Promise<void> {
    if (this.#making) return;
    for (const [language, usedAt] of this.#usedAt) {
      if (now.getTime() - usedAt < IDLE_MS) continue;
      this.#usedAt.delete(language);
      this.#ranker?.forget(language);
    }
    if (this.#usedAt.size === 0) await this.close();
  }

  /** Ends the thread, after what has been asked. */
  async close(): Promise<void> {
    const ranker = this.#ranker;
    this.#ranker = null;
    await ranker?.close();
  }

  /** Whether titles of this language are ranked by this very vocabulary. */
  knows(language: LabelLanguage, { thesaurus }: Moment): boolean {
    return this.#ranker?.version === thesaurus.version && this.#ranker.knows(language);
  }

  /** Whether it has failed so lately that nothing is tried. */
  isPausing({ now }: Moment): boolean {
    return now.getTime() - this.#failedAt < PAUSE_MS;
  }

  /** Learns a language, unless something else is being learnt; never rejects. */
  prepare(language: LabelLanguage, moment: Moment): Promise<void> {
    this.#usedAt.set(language, moment.now.getTime());
    if (this.knows(language, moment) || this.isPausing(moment)) return Promise.resolve();
    this.#making ??= this.#make(language, moment).finally(() => (this.#making = null));
    return this.#making;
  }

  async #make(language: LabelLanguage, moment: Moment): Promise<void> {
    const before = this.#ranker;
    const isSame = before?.version === moment.thesaurus.version && !before.hasEnded;
    const ranker = isSame ? before : this.#begin(moment.thesaurus);
    try {
      for (const one of isSame ? [language] : new Set([language, ...this.#usedAt.keys()]))
        await ranker.learn(one);
      this.#hasSaid = false;
      if (isSame) return;
      this.#ranker = ranker;
      await before?.close();
    } catch (error) {
      this.#failed(error, moment.now);
      if (!isSame) await ranker.close();
    }
  }

  #failed(error: unknown, now: Date): void {
    this.#failedAt = now.getTime();
    if (this.#hasSaid) return;
    this.#hasSaid = true;
    this.#log.error(
      { part: 'linking', error: describeError(error) },
      'Titles cannot be ranked; until they can, texts are read by their words alone.',
    );
  }
}

/** What is promised, or null when it takes longer. */
async function within<Value>(patienceMs: number, promised: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, patienceMs, null)));
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
