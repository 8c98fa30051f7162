import { danishDay } from '../../../platform/business-days.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { freshPool } from './fresh-pool.ts';

/** How many mentors can take a request today. */
export async function mentorsReady(context: Pick<Context, 'app' | 'clock'>): Promise<number> {
  return (await freshPool(context)).countReady(danishDay(context.clock.now()));
}
