import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { useApi } from '../../../testing/run-operation.ts';
import { Meeting } from '../../../testing/meeting.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { audit } from '../../audit/feature.ts';
import { disclosure } from '../../disclosure/feature.ts';
import { introductions } from '../../introductions/feature.ts';
import { openTalk } from '../../introductions/index.ts';
import { propose, registerProbeKinds, somebodyNew } from '../../introductions/testing/probe-kinds.ts';
import { notifications } from '../../notifications/feature.ts';
import { Notification } from '../../notifications/index.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { messages } from '../feature.ts';
import { releaseMessage } from '../jobs/release-message.ts';
import { Message } from '../model/message.entity.ts';
import { MOST_MESSAGES } from '../model/message-rules.ts';
import { writingOf } from '../testing/writing.ts';
import { sendMessage } from './send-message.ts';

registerProbeKinds();
const api = useApi({
  features: [audit, organisations, people, notifications, disclosure, introductions, messages],
});
const { send } = writingOf(api);

let karen: string;
let mette: string;
beforeAll(async () => {
  [karen, mette] = [await somebodyNew(api, 'Karen'), await somebodyNew(api, 'Mette')];
});

async function aTalk(): Promise<string> {
  const threadId = await propose(api, karen, mette);
  await api.em().transactional((em) => openTalk(em, threadId, api.clock.now()));
  return threadId;
}

/** Six messages of one thread that are due in the same moment. */
async function sixAtOnce(em: () => EntityManager): Promise<{ told: number; released: number }> {
  api.clock.advance(MOST_MESSAGES.minutes * 60_000);
  const threadId = await aTalk();
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) ids.push((await send(karen, threadId, `Nummer ${n}`)).message?.id ?? '');
  api.clock.advance(30_000);
  const parts = { clock: api.clock, mail: api.app().mail, app: api.app() };
  await Promise.all(ids.map((messageId) => releaseMessage({ messageId }, { em: em(), ...parts })));
  return {
    told: await api.em().count(Notification, { kind: 'MESSAGE_RECEIVED', subjectId: threadId }),
    released: await api.em().count(Message, { threadId, releasedAt: { $ne: null } }),
  };
}

/** Forty messages of one person, all but the last twelve one after the other; says how many were taken. */
async function fortyOfOne(em: () => EntityManager, meeting?: Meeting): Promise<number> {
  api.clock.advance(MOST_MESSAGES.minutes * 60_000);
  const threads = await Promise.all(Array.from({ length: 8 }, () => aTalk()));
  const context = await api.context({ as: { personId: karen } });
  const write = (n: number) =>
    sendMessage(
      { ...context, clock: api.clock, viewer: context.viewer, app: context.app, em: em() },
      { threadId: threads[n % 8], body: `Nummer ${n}`, idempotencyKey: crypto.randomUUID() },
    ).then(
      () => 1,
      () => 0,
    );
  let taken = 0;
  for (let n = 0; n < 28; n += 1) taken += await write(n);
  meeting?.open();
  const atOnce = await Promise.all(Array.from({ length: 12 }, (_, n) => write(28 + n)));
  return atOnce.reduce<number>((sum, one) => sum + one, taken);
}

describe('six messages of a thread that are released at once', () => {
  it('are all there, and told of once', async () => {
    expect(await sixAtOnce(() => api.em())).toEqual({ told: 1, released: 6 });
  });

  it('would be told of more often without the lock', async () => {
    const orm = await ormWithoutLocks(api, new Meeting(/^insert into "notification"/));
    try {
      expect((await sixAtOnce(() => orm.em.fork())).told).toBeGreaterThan(1);
    } finally {
      await orm.close(true);
    }
  });
});

describe('forty messages of one person, the last twelve at once', () => {
  it('are as many as anybody may write', async () => {
    expect(await fortyOfOne(() => api.em())).toBe(MOST_MESSAGES.count);
  });

  it('would be more without the lock', async () => {
    const meeting = new Meeting(/^insert into "message"/, 5, { isOpen: false });
    const orm = await ormWithoutLocks(api, meeting);
    try {
      expect(await fortyOfOne(() => orm.em.fork(), meeting)).toBeGreaterThan(MOST_MESSAGES.count);
    } finally {
      await orm.close(true);
    }
  });
});
