import type { AppServices } from '../../../platform/app-services.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { freshThesaurus } from '../../vocabulary/index.ts';
import type { Question } from '../model/aside/messages.ts';
import type { LabelLanguage } from '../model/labels/label-list.ts';
import type { RankedConcept } from '../model/ranking/concept-ranker.ts';
import { TitleKeeper } from './title-keeper.ts';

type Parts = Pick<Context, 'app' | 'clock'>;

/** How often it is looked whether a language has been idle. */
const LOOK_MS = 60_000;

const keepers = new WeakMap<AppServices, TitleKeeper>();

/**
 * From now on this process ranks titles, in a thread of its own that begins with the first question. A process that has
 * not begun reads words only: commands and most tests.
 */
export function beginTitles(app: AppServices, keeper: TitleKeeper = new TitleKeeper(app.log)): Promise<void> {
  keepers.set(app, keeper);
  setInterval(() => void keeper.tidy(app.clock.now()), LOOK_MS).unref();
  return Promise.resolve();
}

/** Whether this process ranks titles at all. */
export function titlesAreRanked(app: AppServices): boolean {
  return keepers.has(app);
}

/** The occupations a title most probably speaks of, the most probable first; null when that cannot be said in time. */
export async function rankTitle(
  { app, clock }: Parts,
  question: Question,
  patienceMs: number,
): Promise<readonly RankedConcept[] | null> {
  const keeper = keepers.get(app);
  if (!keeper) return null;
  const thesaurus = await freshThesaurus({ app, clock });
  const ranked = await keeper.rank(question, { thesaurus, now: clock.now() }, patienceMs);
  // Groups are ranked too; and what ranks may still be of the vocabulary before.
  return ranked && ranked.filter(({ conceptId }) => thesaurus.offers(conceptId, ['OCCUPATION']));
}

/** Waits until titles of this language are ranked by the vocabulary of this moment; false where they are not, or it failed. */
export async function titlesReady({ app, clock }: Parts, language: LabelLanguage): Promise<boolean> {
  const keeper = keepers.get(app);
  if (!keeper) return false;
  for (;;) {
    // What is being made may be for another language, and meanwhile the vocabulary may have changed.
    const moment = { thesaurus: await freshThesaurus({ app, clock }), now: clock.now() };
    if (keeper.knows(language, moment)) return true;
    if (keeper.isPausing(moment)) return false;
    await keeper.prepare(language, moment);
  }
}
