import { createContext } from '../platform/graphql/context.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { CookieJar, Viewer } from '../platform/viewer.ts';
import type { Api } from './run-operation.ts';
import { memoryCookies } from './test-parts.ts';

/** A browser that keeps its cookies from one request to the next, for tests of logging in and out. */
export interface Browser {
  readonly cookies: CookieJar;
  /** One request: the viewer is worked out from the cookies, as it is for everybody. */
  visit<T>(work: (context: Context) => Promise<T> | T): Promise<T>;
  /** Who is logged in here. */
  viewer(): Promise<Viewer | null>;
}

/** A new browser without cookies, or with those of another. */
export function useBrowser(api: Api, source = '127.0.0.1', start: Record<string, string> = {}): Browser {
  const cookies = memoryCookies(start);
  const visit: Browser['visit'] = async (work) => {
    const app = api.app();
    const viewers = app.features.find((feature) => feature.viewers)?.viewers;
    const viewer = (await viewers?.bySession(cookies, app)) ?? null;
    const { requestId, language } = await api.context();
    return work(createContext({ requestId, viewer, source, language, cookies, app }));
  };
  return { cookies, visit, viewer: () => visit(({ viewer }) => viewer) };
}
