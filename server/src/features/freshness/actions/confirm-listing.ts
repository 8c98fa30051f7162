import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { askOfToken } from '../model/confirm-token.ts';
import { freshnessKind } from '../model/freshness-kinds.ts';
import { Freshness } from '../model/freshness.entity.ts';
import { confirm } from './keep-fresh.ts';

/**
 * One click says that a listing still holds, without logging in. It counts once: a second click changes nothing, and
 * the link is unknown when its owner has been asked anew. Returns the asking.
 */
export async function confirmListing(context: ActionContext, { token }: { token: string }): Promise<string> {
  const { app, clock } = context;
  const askId = askOfToken(app.settings.sessionSecret, token);
  if (askId === null) throw new Problem('NOT_FOUND', 'token');
  const confirmed = await context.em.transactional(async (em) => {
    const asked = await em.findOne(Freshness, { askId });
    if (asked) await freshnessKind(asked.recordKind).lock(em, asked.recordId);
    const freshness = await em.findOne(
      Freshness,
      { askId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!freshness) throw new Problem('NOT_FOUND', 'token');
    if (freshness.state !== 'FRESH') await confirm(em, freshness, clock.now());
    return freshness.recordKind;
  });
  freshnessKind(confirmed).listingsChanged?.(app);
  return askId;
}
