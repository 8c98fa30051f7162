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

/** Whether somebody agrees to this at this moment, in whichever version. Asked in the transaction that acts on it. */
export async function hasConsent(em: EntityManager, personId: string, textKey: string): Promise<boolean> {
  const rows = await em.execute(
    'select from consent where person_id = ? and text_key = ? and withdrawn_at is null limit 1',
    [personId, textKey],
  );
  return rows.length > 0;
}
