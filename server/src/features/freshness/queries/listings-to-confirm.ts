import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { recordKind } from '../../disclosure/index.ts';
import { askOfToken, confirmToken } from '../model/confirm-token.ts';
import type { FreshnessState } from '../model/freshness.entity.ts';

/** A listing whose owner has been asked, in the shape of the GraphQL type. */
export interface ListingToConfirmView {
  readonly id: string;
  readonly recordKind: string;
  readonly title: Words;
  readonly state: FreshnessState;
  readonly confirmedAt: string;
  readonly token: string;
}

interface ListingRow {
  readonly askId: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly state: FreshnessState;
  readonly confirmedAt: string;
}

const COLUMNS = `ask_id as "askId", record_kind as "recordKind", record_id as "recordId", state,
  confirmed_at::text as "confirmedAt"`;
const BY_ASK = statement('freshness.by_ask', `select ${COLUMNS} from freshness where ask_id = $1`);
const OF_PERSON = statement(
  'freshness.of_person',
  `select ${COLUMNS} from freshness where person_id = $1 and state <> 'FRESH' order by asked_at, record_id`,
);

type Asking = Pick<Context, 'sql' | 'app'>;

/** What the link is about; null for one that is not ours, or that was made of an earlier asking. */
export async function listingToConfirm(context: Asking, token: string): Promise<ListingToConfirmView | null> {
  const askId = askOfToken(context.app.settings.sessionSecret, token);
  return askId === null ? null : listingOfAsk(context, askId);
}

/** The listing of one asking. */
export async function listingOfAsk(context: Asking, askId: string): Promise<ListingToConfirmView | null> {
  const row = await context.sql.one<ListingRow>(BY_ASK, [askId]);
  return row && ((await views(context, [row]))[0] ?? null);
}

/** What a person has listed and not confirmed since they were asked, the longest asked first. */
export async function listingsOfPerson(context: Asking, personId: string): Promise<ListingToConfirmView[]> {
  return views(context, await context.sql.all<ListingRow>(OF_PERSON, [personId]));
}

async function views(context: Asking, rows: readonly ListingRow[]): Promise<ListingToConfirmView[]> {
  const titled = await Promise.all(
    rows.map(async (row) => {
      const title = (await recordKind(row.recordKind).title(context, [row.recordId])).get(row.recordId);
      const { askId: id, recordKind: kind, state, confirmedAt } = row;
      const token = confirmToken(context.app.settings.sessionSecret, id);
      return title ? [{ id, recordKind: kind, title, state, confirmedAt, token }] : [];
    }),
  );
  return titled.flat();
}
