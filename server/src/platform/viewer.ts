import type { AppServices } from './app-services.ts';
import { STAFF_HATS } from './hat-kinds.ts';
import type { HatKind } from './hat-kinds.ts';
import type { Language } from './language.ts';

/** A hat the viewer wears at this moment, for an organisation or for none. */
export interface ViewerHat {
  kind: HatKind;
  organisationId: string | null;
}

/** Whoever is signed in and asks. */
export interface Viewer {
  personId: string;
  sessionId: string;
  language: Language;
  hats: readonly ViewerHat[];
}

/** Whether the viewer wears one of these hats. */
export function wears(viewer: Viewer | null, ...kinds: HatKind[]): boolean {
  return viewer !== null && viewer.hats.some((hat) => kinds.includes(hat.kind));
}

/** The organisation whose work the viewer does; null for everybody who is not on the staff of one. */
export function organisationOf(viewer: Viewer | null): string | null {
  const hat = viewer?.hats.find((worn) => worn.organisationId !== null && STAFF_HATS.includes(worn.kind));
  return hat?.organisationId ?? null;
}

/** How the accounts feature tells the platform who asks. */
export interface ViewerSource {
  bySession(cookies: CookieJar, app: AppServices): Promise<Viewer | null>;
  byPerson(personId: string, app: AppServices): Promise<Viewer | null>;
}

export interface CookieOptions {
  httpOnly?: boolean;
  /** Seconds; without it the cookie ends with the browser session. */
  maxAge?: number;
  sameSite?: 'lax' | 'strict';
}

/** The cookies of one request and its answer. Set ones are Secure, and `__Host-` where the site is https. */
export interface CookieJar {
  get(name: string): string | undefined;
  set(name: string, value: string, options?: CookieOptions): void;
  clear(name: string): void;
}
