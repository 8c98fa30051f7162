import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { currentTexts } from '../model/consent-texts.ts';

/** A text in one version, as it is shown. */
export interface ConsentTextView {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly words: Words;
}

/** A consent as whoever gave it sees it. */
export interface ConsentView {
  readonly id: string;
  readonly text: ConsentTextView;
  readonly purpose: Purpose;
  readonly givenAt: Date | string;
  readonly withdrawnAt: Date | string | null;
  readonly viewerCanWithdraw: boolean;
}

const SELECT = `
  select c.id, c.purpose, c.given_at::text as "givenAt", c.withdrawn_at::text as "withdrawnAt",
         c.withdrawn_at is null as "viewerCanWithdraw",
         json_build_object('id', t.key || '-' || t.version, 'key', t.key, 'version', t.version, 'words', t.words) as text
    from consent c join consent_text t on t.key = c.text_key and t.version = c.text_version
   where c.person_id = $1`;
const ALL = statement('privacy.consents', `${SELECT} order by c.given_at desc, c.id desc limit 200`);
const ONE = statement('privacy.consent', `${SELECT} and c.id = $2`);

/** What this person has agreed to, the newest first; withdrawn ones stay on the list. */
export function consentsOf(sql: Rows, personId: string): Promise<ConsentView[]> {
  return sql.all<ConsentView>(ALL, [personId]);
}

/** One consent of this person. */
export function consentOf(sql: Rows, personId: string, consentId: string): Promise<ConsentView | null> {
  return sql.one<ConsentView>(ONE, [personId, consentId]);
}

/** The texts as they are asked for now. */
export function consentTexts(): ConsentTextView[] {
  return currentTexts().map(({ key, version, words }) => ({ id: `${key}-${version}`, key, version, words }));
}
