import { setImmediate as letOthers } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Thesaurus } from '../../../vocabulary/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import type { RankedConcept } from '../ranking/concept-ranker.ts';
import type { Answer, Question, Told } from './messages.ts';

/** The same file beside this one, whether it runs as written or as built. */
const THREAD = new URL(import.meta.url.replace(/ranker-aside(\.[a-z]+)$/, 'ranking-thread$1'));
/** So many concepts are handed over at a time: some milliseconds of work. */
const CONCEPTS_AT_A_TIME = 200;
/** With all of ESCO a thread takes about 60 MB and 60 to 90 for each language; one that runs wild ends without the process. */
const MOST_HEAP_MB = 1024;

interface Waiting {
  readonly resolve: (ranked: readonly RankedConcept[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * `ConceptRanker` over one thesaurus in a thread of its own: its making takes seconds, an answer milliseconds, and
 * nothing else waits for either. Whatever goes wrong with the thread rejects all that is waited for.
 */
export class RankerAside {
  /** The version of the thesaurus it ranks by. */
  readonly version: string;
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #learnt = new Set<LabelLanguage>();
  readonly #handedOver: Promise<void>;
  #number = 0;
  #end: Error | null = null;
  #isClosing = false;

  constructor(thesaurus: Thesaurus, thread: URL = THREAD) {
    this.version = thesaurus.version;
    const limits = { maxOldGenerationSizeMb: MOST_HEAP_MB };
    this.#thread = new Worker(thread, { env: {}, execArgv: [], resourceLimits: limits });
    this.#thread.unref();
    this.#thread.on('message', (answer: Answer) => this.#settle(answer));
    this.#thread.once('error', (error) => this.#fail(error));
    this.#thread.once('exit', () => this.#fail(new Error('The thread of the ranker has ended.')));
    this.#handedOver = this.#handOver(thesaurus);
  }

  /** Whether it answers titles of this language at once. */
  knows(language: LabelLanguage): boolean {
    return this.#end === null && !this.#isClosing && this.#learnt.has(language);
  }

  /** How many answers are waited for. */
  get busy(): number {
    return this.#waiting.size;
  }

  get hasEnded(): boolean {
    return this.#end !== null;
  }

  /** Resolves when titles of this language can be ranked. */
  async learn(language: LabelLanguage): Promise<void> {
    await this.#handedOver;
    await this.#ask('LEARN', { language, title: '', count: 0 });
    this.#learnt.add(language);
  }

  /** The concepts a title most probably speaks of, the most probable first. */
  async rank(question: Question): Promise<readonly RankedConcept[]> {
    return this.#ask('RANK', question);
  }

  /** Gives back the memory of a language. */
  forget(language: LabelLanguage): void {
    if (this.#learnt.delete(language)) this.#tell({ kind: 'FORGET', language });
  }

  /** Ends the thread as soon as all that was asked has been answered. */
  async close(): Promise<void> {
    this.#isClosing = true;
    if (this.#waiting.size === 0) await this.#thread.terminate();
  }

  async #handOver(thesaurus: Thesaurus): Promise<void> {
    const { concepts } = thesaurus;
    for (let at = 0; at < concepts.length && !this.#end; at += CONCEPTS_AT_A_TIME) {
      const part = concepts.slice(at, at + CONCEPTS_AT_A_TIME);
      this.#tell({
        kind: 'CONCEPTS',
        concepts: part,
        edges: part.flatMap(({ id }) => thesaurus.skillsOf(id)),
      });
      await letOthers();
    }
  }

  #ask(kind: 'LEARN' | 'RANK', question: Question): Promise<readonly RankedConcept[]> {
    if (this.#end) return Promise.reject(this.#end);
    const number = (this.#number += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#tell({ kind, number, ...question });
    });
  }

  #tell(told: Told): void {
    this.#thread.postMessage(told);
  }

  #settle({ number, ranked, failed }: Answer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (failed === null) waiting?.resolve(ranked);
    else waiting?.reject(new Error(failed));
    if (this.#isClosing && this.#waiting.size === 0) void this.#thread.terminate();
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}
