import type { EntityManager } from '@mikro-orm/postgresql';
import type { Words } from '../../../platform/language.ts';
import type { Purpose } from '../../../platform/purposes.ts';

/** A text people agree to. Who changes the words counts the version up: what somebody agreed to stays what they read. */
export interface ConsentText {
  readonly key: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly words: Words;
}

/** What the kind that asks for a text does with it. */
export interface ConsentTextParts {
  /** Locks what others lock before they ask for the consent: called before it is withdrawn. */
  readonly lock?: (em: EntityManager, personId: string) => Promise<void>;
  /** Ends what stood on the consent, in the transaction in which somebody withdraws it, and with that very moment. */
  readonly whenWithdrawn?: (em: EntityManager, personId: string, now: Date) => Promise<void>;
}

const current = new Map<string, { text: ConsentText; parts: ConsentTextParts }>();

/** Plugs a text in, in the version that is asked for from now on, and says what ends when somebody withdraws. */
export function registerConsentText(text: ConsentText, parts: ConsentTextParts = {}): void {
  current.set(text.key, { text, parts });
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

/** What the kind that asks for this text does with it; nothing where nobody asks for it any more. */
export function textParts(key: string): ConsentTextParts {
  return current.get(key)?.parts ?? {};
}
