import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { ConsentChannel } from '../model/consent.entity.ts';
import { currentText } from '../model/consent-texts.ts';

/** What somebody agrees to. */
export interface ConsentGiven {
  readonly personId: string;
  readonly textKey: string;
  /** The version they read; the current one when not said. */
  readonly version?: number;
  readonly channel: ConsentChannel;
  /** Who wrote it down: the person themself, or the member of staff they told. */
  readonly givenBy: string;
}

/** Remembers a consent in the caller's transaction. The same one given again is one. */
export async function giveConsent(em: EntityManager, given: ConsentGiven, now: Date): Promise<void> {
  const { key, version, purpose } = currentText(given.textKey);
  await em.execute(
    `insert into consent (id, person_id, text_key, text_version, purpose, channel, given_by, given_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [newId(), given.personId, key, given.version ?? version, purpose, given.channel, given.givenBy, now],
    'run',
  );
}

/** Refuses an agreement to a text that has been replaced since the page was opened. */
export function mustBeCurrent(textKey: string, version: number, field: string): void {
  if (version !== currentText(textKey).version) throw new Problem('CONFLICT', field);
}

/** What somebody agrees to. */
export interface Agreement {
  /** The version they read; the newest, if they have agreed to several. */
  readonly version: number;
  /** When they had withdrawn it, before they said yes again. */
  readonly withdrawals: readonly Date[];
}

/**
 * What somebody agrees to at this moment; null where they do not. Asked in the transaction that acts on it: whoever
 * withdraws meanwhile waits for its end, and then finds all that was opened.
 */
export async function agreementOf(
  em: EntityManager,
  personId: string,
  textKey: string,
): Promise<Agreement | null> {
  const said = await saidOf(em, personId, textKey);
  const open = said.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (open.length === 0) return null;
  return {
    version: Math.max(...open.map(({ version }) => version)),
    withdrawals: said.flatMap(({ withdrawnAt }) => withdrawnAt ?? []),
  };
}

/** When somebody has withdrawn this and not agreed again; null for whoever agrees, and whoever was never asked. */
export async function withdrawnSince(
  em: EntityManager,
  personId: string,
  textKey: string,
): Promise<Date | null> {
  const said = await saidOf(em, personId, textKey);
  if (said.some(({ withdrawnAt }) => withdrawnAt === null)) return null;
  const moments = said.flatMap(({ withdrawnAt }) => withdrawnAt?.getTime() ?? []);
  return moments.length === 0 ? null : new Date(Math.max(...moments));
}

async function saidOf(em: EntityManager, personId: string, textKey: string) {
  const rows = await em.execute<{ version: number; withdrawnAt: number | null }[]>(
    `select text_version as version, (extract(epoch from withdrawn_at) * 1000)::float8 as "withdrawnAt"
       from consent where person_id = ? and text_key = ? order by id for share`,
    [personId, textKey],
  );
  return rows.map(({ version, withdrawnAt }) => ({
    version,
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
  }));
}
