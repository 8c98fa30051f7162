import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { MessageKeys, NestedKeyOf } from 'use-intl';
import type { Messages } from './types.ts';

/** The full path of a message, such as `ui.required`. */
export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

type Values = Record<string, string | number>;

/**
 * Packs a message key and its values into one string, so that a validation schema can name its words without
 * knowing the reader's language: the error is put into words when it is shown, and again after a language switch.
 */
export function message(key: MessageKey, values?: Values): string {
  return values ? `${key}|${JSON.stringify(values)}` : key;
}

/** Puts what `message` packed into the reader's words. */
export function useMessageText(): (packed: string) => string {
  const t = useTranslations();
  return useCallback(
    (packed) => {
      const [key, values] = unpack(packed);
      // The key was checked when it was packed; its values only fit their own message, which the type cannot follow.
      const translate = t as unknown as (key: MessageKey, values?: Values) => string;
      return translate(key, values);
    },
    [t],
  );
}

function unpack(packed: string): [MessageKey, Values | undefined] {
  const at = packed.indexOf('|');
  if (at < 0) return [packed as MessageKey, undefined];
  return [packed.slice(0, at) as MessageKey, JSON.parse(packed.slice(at + 1)) as Values];
}
