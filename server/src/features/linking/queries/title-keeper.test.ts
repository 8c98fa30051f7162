import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Thesaurus } from '../../vocabulary/index.ts';
import { RankerAside } from '../model/aside/ranker-aside.ts';
import { smallThesaurus } from '../testing/small-thesaurus.ts';
import { IDLE_MS, type KeptRanker, PAUSE_MS, TitleKeeper } from './title-keeper.ts';

/** The same vocabulary, in which every concept has another id. */
const later = new Thesaurus(
  'small 2',
  smallThesaurus.concepts.map((concept) => ({ ...concept, id: `${concept.id}-2`, broaderIds: [] })),
  [],
);
const QUESTION = { title: 'cykelsmed', language: 'da' as const, count: 1 };
const LONG = 20_000;
const begins = Date.parse('2026-09-01T08:00:00.000Z');
const at = (thesaurus: Thesaurus, afterMs = 0) => ({ thesaurus, now: new Date(begins + afterMs) });

const keepers: TitleKeeper[] = [];
/** A keeper, what it has logged, and the rankers it has begun. */
function keeping(begin: (thesaurus: Thesaurus) => KeptRanker = (thesaurus) => new RankerAside(thesaurus)) {
  const logged: string[] = [];
  const begun: KeptRanker[] = [];
  const log = pino(
    {},
    { write: (line: string) => void logged.push((JSON.parse(line) as { msg: string }).msg) },
  );
  const keeper = new TitleKeeper(log, (thesaurus) => {
    const ranker = begin(thesaurus);
    begun.push(ranker);
    return ranker;
  });
  keepers.push(keeper);
  return { keeper, logged, begun };
}
afterEach(async () => void (await Promise.all(keepers.splice(0).map((keeper) => keeper.close()))));

/** A ranker that answers when it is told to. */
function byHand(version: string, close: 'after all answers' | 'at once') {
  let answer: (id: string) => void = () => undefined;
  let lose: (error: Error) => void = () => undefined;
  const ranker: KeptRanker = {
    version,
    busy: 0,
    hasEnded: false,
    knows: () => true,
    learn: () => Promise.resolve(),
    forget: () => undefined,
    rank: () =>
      new Promise((resolve, reject) => {
        answer = (conceptId) => resolve([{ conceptId, score: 1, label: '', evidence: [] }]);
        lose = reject;
      }),
    close: () => {
      if (close === 'at once') lose(new Error('ended'));
      return Promise.resolve();
    },
  };
  return { ranker, answer: (id: string) => answer(id) };
}

describe('keeping a ranker in step with the vocabulary', () => {
  it('answers nothing while it learns, and ranks from then on', async () => {
    const { keeper, begun } = keeping();
    expect(await keeper.rank(QUESTION, at(smallThesaurus), LONG)).toBeNull();
    await keeper.settled();
    expect((await keeper.rank(QUESTION, at(smallThesaurus), LONG))?.[0]?.conceptId).toBe('bike-mechanic');
    expect(begun).toHaveLength(1);
  });

  it('is answered by the old one until the new one is ready, in the languages that are in use', async () => {
    const { keeper, begun } = keeping();
    await keeper.prepare('de', at(smallThesaurus));
    await keeper.prepare('da', at(smallThesaurus));
    const asked = keeper.rank(QUESTION, at(later), LONG);
    expect((await asked)?.[0]?.conceptId).toBe('bike-mechanic');
    await keeper.settled();
    expect((await keeper.rank(QUESTION, at(later), LONG))?.[0]?.conceptId).toBe('bike-mechanic-2');
    expect(keeper.knows('de', at(later))).toBe(true);
    expect(begun.map(({ version }) => version)).toEqual(['small 1', 'small 2']);
    expect(begun[0]?.knows('da')).toBe(false);
  });

  it.each([
    ['is answered when the old one ends after all answers', 'after all answers', 'old'],
    ['would be lost if the old one ended at once', 'at once', null],
  ] as const)('a question asked before the new one came %s', async (_, close, expected) => {
    const hands = [byHand('small 1', close), byHand('small 2', close)];
    let number = 0;
    const { keeper } = keeping(() => (hands[number++] as (typeof hands)[0]).ranker);
    await keeper.prepare('da', at(smallThesaurus));
    const asked = keeper.rank(QUESTION, at(smallThesaurus), LONG);
    await keeper.prepare('da', at(later));
    expect(keeper.knows('da', at(later))).toBe(true);
    hands[0]?.answer('old');
    expect((await asked)?.[0]?.conceptId ?? null).toBe(expected);
  });

  it('waits no longer than asked to', async () => {
    const { ranker } = byHand('small 1', 'after all answers');
    const { keeper, logged } = keeping(() => ranker);
    await keeper.prepare('da', at(smallThesaurus));
    expect(await keeper.rank(QUESTION, at(smallThesaurus), 1)).toBeNull();
    expect(logged).toEqual([]);
  });

  it('is not queued for by who is in a hurry', async () => {
    const { ranker } = byHand('small 1', 'after all answers');
    let asked = 0;
    const busy = { ...ranker, busy: 2, rank: () => Promise.resolve([]).finally(() => (asked += 1)) };
    const { keeper } = keeping(() => busy);
    await keeper.prepare('da', at(smallThesaurus));
    expect(await keeper.rank(QUESTION, at(smallThesaurus), 25)).toBeNull();
    expect(asked).toBe(0);
    expect(await keeper.rank(QUESTION, at(smallThesaurus), LONG)).toEqual([]);
  });
});

describe('when no ranker can be made', () => {
  const broken = () => new RankerAside(smallThesaurus, new URL('data:text/javascript,process.exit(0)'));

  it('says so once and tries again only after a pause', async () => {
    const { keeper, logged, begun } = keeping(broken);
    for (const afterMs of [0, 1, PAUSE_MS - 1]) {
      expect(await keeper.rank(QUESTION, at(smallThesaurus, afterMs), LONG)).toBeNull();
      await keeper.settled();
    }
    expect(begun).toHaveLength(1);
    await keeper.prepare('da', at(smallThesaurus, PAUSE_MS));
    expect(begun).toHaveLength(2);
    expect(logged).toEqual(['Titles cannot be ranked; until they can, texts are read by their words alone.']);
  });

  it('goes on with the one before', async () => {
    let isBroken = false;
    const { keeper, logged } = keeping((thesaurus) => (isBroken ? broken() : new RankerAside(thesaurus)));
    await keeper.prepare('da', at(smallThesaurus));
    isBroken = true;
    await keeper.prepare('da', at(later));
    expect((await keeper.rank(QUESTION, at(later), LONG))?.[0]?.conceptId).toBe('bike-mechanic');
    expect(logged).toHaveLength(1);
    isBroken = false;
    await keeper.prepare('da', at(later, PAUSE_MS));
    expect((await keeper.rank(QUESTION, at(later, PAUSE_MS), LONG))?.[0]?.conceptId).toBe('bike-mechanic-2');
  });
});

describe('memory that nobody needs', () => {
  it('is given back by language, and in the end the thread too', async () => {
    const { keeper, begun } = keeping();
    await keeper.prepare('da', at(smallThesaurus));
    await keeper.prepare('de', at(smallThesaurus, IDLE_MS - 1));
    await keeper.tidy(new Date(begins + IDLE_MS));
    expect(['da', 'de'].map((language) => begun[0]?.knows(language as 'da'))).toEqual([false, true]);
    await keeper.tidy(new Date(begins + 2 * IDLE_MS));
    expect(begun[0]?.knows('de')).toBe(false);
    await keeper.prepare('de', at(smallThesaurus, 2 * IDLE_MS));
    expect(begun).toHaveLength(2);
  });
});
