import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import type { Words } from '../../../platform/language.ts';
import type { Purpose } from '../../../platform/purposes.ts';

/** A text people agree to. Who changes the words counts the version up: what somebody agreed to stays what they read. */
export interface ConsentText {
  readonly key: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly words: Words;
}

/** Called in the transaction in which somebody withdraws their consent. */
type WhenWithdrawn = (em: EntityManager, personId: string, clock: Clock) => Promise<void>;

const current = new Map<string, { text: ConsentText; whenWithdrawn: WhenWithdrawn | null }>();

/** Plugs a text in, in the version that is asked for from now on, and says what ends when somebody withdraws. */
export function registerConsentText(text: ConsentText, whenWithdrawn?: WhenWithdrawn): void {
  current.set(text.key, { text, whenWithdrawn: whenWithdrawn ?? null });
}

/** The text as it is asked for now. */
export function currentText(key: string): ConsentText {
  const known = current.get(key);
  if (!known) throw new Error(`There is no consent text called "${key}".`);
  return known.text;
}

/** Every text as it is asked for now. */
export function currentTexts(): ConsentText[] {
  return [...current.values()].map(({ text }) => text).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Lets the kind that asked for it end what stood on the consent. */
export async function tellWithdrawn(
  em: EntityManager,
  { textKey, personId }: { textKey: string; personId: string },
  clock: Clock,
): Promise<void> {
  await current.get(textKey)?.whenWithdrawn?.(em, personId, clock);
}
