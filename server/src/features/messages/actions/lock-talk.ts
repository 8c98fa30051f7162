import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { lockIntroduction, mayReadTalk } from '../../introductions/index.ts';
import type { Introduction } from '../../introductions/index.ts';

/** The introduction two people talk in, under lock, for one of the two. For everybody else there is none. */
export async function lockTalk(
  em: EntityManager,
  viewer: Viewer | null,
  threadId: string,
): Promise<Introduction> {
  const talk = await lockIntroduction(em, threadId).catch((error: unknown) => {
    throw error instanceof Problem ? new Problem('NOT_FOUND', 'threadId') : error;
  });
  if (!mayReadTalk(viewer, talk)) throw new Problem('NOT_FOUND', 'threadId');
  return talk;
}
