import type { ClientBase } from 'pg';
import type { ConsentText } from './consent-texts.ts';

/**
 * Writes the texts of the code into the database. A version that is there already never changes: people have agreed to it.
 * Only a new version is written, which the server's own role may not do: it comes with the owner's migrations.
 */
export async function plantConsentTexts(client: ClientBase, texts: readonly ConsentText[]): Promise<void> {
  for (const { key, version, purpose, words } of texts) {
    const { rows } = await client.query<{ isSame: boolean }>(
      `select purpose = $3 and words = $4::jsonb as "isSame" from consent_text where key = $1 and version = $2`,
      [key, version, purpose, JSON.stringify(words)],
    );
    const [known] = rows;
    if (!known) {
      await client.query('insert into consent_text (key, version, purpose, words) values ($1, $2, $3, $4)', [
        key,
        version,
        purpose,
        JSON.stringify(words),
      ]);
    } else if (!known.isSame) {
      throw new Error(
        `Version ${version} of the consent text ${key} has been agreed to in other words: count its version up.`,
      );
    }
  }
}
