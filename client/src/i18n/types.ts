import type { Language } from './languages.ts';
import type { messages } from './messages/da/index.ts';

/** All words of the platform, keyed by feature; the Danish source decides the shape. */
export type Messages = typeof messages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
