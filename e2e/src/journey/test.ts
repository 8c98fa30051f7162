import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { LOCALES, type Language } from './languages.ts';
import { watchRequests } from './settled.ts';

type VisitorOptions = Pick<BrowserContextOptions, 'viewport' | 'storageState' | 'baseURL'>;

type Fixtures = {
  /** Opens a browser of one's own for another person of the story, set to this language. */
  visitor: (language: Language, options?: VisitorOptions) => Promise<Page>;
  /** Errors in the console that the story causes on purpose. */
  expectedErrors: RegExp[];
};

/**
 * A journey with as many people as its story needs. Whatever they do, no page may ask another site for anything and
 * nothing may go wrong in the console.
 */
export const test = base.extend<Fixtures>({
  expectedErrors: async ({ browserName: _ }, use) => use([]),

  visitor: async ({ browser, expectedErrors }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    const foreign: string[] = [];
    await use(async (language, options = {}) => {
      const context = await browser.newContext({ locale: LOCALES[language], ...options });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const ownUrl = options.baseURL ?? test.info().project.use.baseURL ?? process.env['E2E_URL'] ?? '';
      const own = new URL(ownUrl).origin;
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== own) foreign.push(request.url());
      });
      const page = await context.newPage();
      watchRequests(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(foreign, 'requests to other sites').toEqual([]);
    expect(
      errors.filter((error) => !expectedErrors.some((expected) => expected.test(error))),
      'errors in the console',
    ).toEqual([]);
  },
});

export { expect };
