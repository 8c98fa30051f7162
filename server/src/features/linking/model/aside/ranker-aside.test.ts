import { afterEach, describe, expect, it } from '@jest/globals';
import { smallThesaurus } from '../../testing/small-thesaurus.ts';
import { ConceptRanker } from '../ranking/concept-ranker.ts';
import { RankerAside } from './ranker-aside.ts';

const ENDS_AT_ONCE = new URL('data:text/javascript,process.exit(0)');
const THROWS = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ kind, number }) => {
       if (kind === 'LEARN') parentPort.postMessage({ number, ranked: [], failed: null });
       if (kind === 'RANK') throw new Error('out of order');
     });`,
  )}`,
);

const begun: RankerAside[] = [];
function begin(thread?: URL): RankerAside {
  const ranker = new RankerAside(smallThesaurus, thread);
  begun.push(ranker);
  return ranker;
}
afterEach(async () => void (await Promise.all(begun.splice(0).map((ranker) => ranker.close()))));

const question = (title: string) => ({ title, language: 'da' as const, count: 3 });

describe('a ranker in a thread of its own', () => {
  it('answers what a ranker here answers', async () => {
    const ranker = begin();
    await ranker.learn('da');
    const here = new ConceptRanker(smallThesaurus, { language: 'da' });
    for (const title of ['cykelsmed', 'Bygmester i byen', 'zxqv'])
      expect(await ranker.rank(question(title))).toEqual(here.rank(title, 3));
    expect(ranker.version).toBe(smallThesaurus.version);
  });

  it('knows a language from when it has learnt it until it forgets it', async () => {
    const ranker = begin();
    const learning = ranker.learn('de');
    expect(ranker.knows('de')).toBe(false);
    await learning;
    expect([ranker.knows('de'), ranker.knows('da')]).toEqual([true, false]);
    ranker.forget('de');
    expect(ranker.knows('de')).toBe(false);
  });

  it('leaves room for other work while it learns', async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    await begin().learn('da');
    clearInterval(turning);
    expect(turns).toBeGreaterThan(0);
  });

  it('answers all that was asked before it was closed, and knows nothing from then on', async () => {
    const ranker = begin();
    await ranker.learn('da');
    const asked = ['smed', 'bager'].map((title) => ranker.rank(question(title)));
    expect(ranker.busy).toBe(2);
    await ranker.close();
    expect(ranker.knows('da')).toBe(false);
    expect((await Promise.all(asked)).map(([best]) => best?.conceptId)).toEqual(['smith', 'baker']);
    expect(ranker.busy).toBe(0);
  });

  it('says so when its thread ends, to all who wait and all who come', async () => {
    const ranker = begin(ENDS_AT_ONCE);
    await expect(ranker.learn('da')).rejects.toThrow('has ended');
    await expect(ranker.rank(question('smed'))).rejects.toThrow('has ended');
    expect([ranker.hasEnded, ranker.knows('da')]).toEqual([true, false]);
  });

  it('tells why its thread broke', async () => {
    const ranker = begin(THROWS);
    await ranker.learn('da');
    await expect(ranker.rank(question('smed'))).rejects.toThrow('out of order');
    expect(ranker.knows('da')).toBe(false);
  });
});
