import type { ClientBase } from 'pg';
import type { ConsentText } from './consent-texts.ts';

/** Writes the texts of the code into the database. A version that is there already never changes: people have agreed to it. */
export async function plantConsentTexts(client: ClientBase, texts: readonly ConsentText[]): Promise<void> {
  for (const { key, version, purpose, words } of texts) {
    await client.query(
      `insert into consent_text (key, version, purpose, words) values ($1, $2, $3, $4) on conflict do nothing`,
      [key, version, purpose, JSON.stringify(words)],
    );
    const { rowCount } = await client.query(
      `select from consent_text where key = $1 and version = $2 and purpose = $3 and words = $4::jsonb`,
      [key, version, purpose, JSON.stringify(words)],
    );
    if (rowCount !== 1) {
      throw new Error(
        `Version ${version} of the consent text ${key} has been agreed to in other words: count its version up.`,
      );
    }
  }
}
