import type { Context } from '../../../platform/graphql/context.ts';
import { chosenConcepts, conceptReader } from '../../matching/index.ts';
import { readReceiptToken, receiptToken } from '../model/receipt-token.ts';
import { ventureView } from './venture-rows.ts';
import type { VentureRow, VentureView } from './venture-rows.ts';
import { ventureById } from './ventures.ts';

/** So long a receipt opens by its secret; afterwards the person logs in. */
const OPENS_MS = 30 * 24 * 60 * 60_000;

/** What whoever sent a profile sees afterwards. Other features add what they know, from `row`. */
export interface ReceiptView {
  id: string;
  token: string;
  confirmed: boolean;
  venture: VentureView;
  row: VentureRow;
}

/** The receipt of a profile that has just been taken in: nothing has been read from its words yet. */
export function freshReceipt(
  context: Pick<Context, 'app' | 'clock'>,
  venture: Omit<VentureRow, 'concepts' | 'terms'>,
): Promise<ReceiptView> {
  return receiptOf(context, { ...venture, concepts: chosenConcepts(venture.conceptIds), terms: null });
}

async function receiptOf(context: Pick<Context, 'app' | 'clock'>, row: VentureRow): Promise<ReceiptView> {
  return {
    id: row.id,
    token: receiptToken(context.app.settings.sessionSecret, row.id),
    confirmed: row.confirmedAt !== null,
    venture: ventureView(row, await conceptReader(context)),
    row,
  };
}

/** The receipt that belongs to the secret, or null; nor is there one when its time is over. */
export async function profileReceipt(
  context: Pick<Context, 'app' | 'sql' | 'clock'>,
  token: string,
): Promise<ReceiptView | null> {
  const id = readReceiptToken(context.app.settings.sessionSecret, token);
  const row = id === null ? null : await ventureById(context.sql, id);
  if (!row || context.clock.now().getTime() - new Date(row.submittedAt).getTime() >= OPENS_MS) return null;
  return receiptOf(context, row);
}
