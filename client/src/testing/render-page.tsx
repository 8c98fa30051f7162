import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Client, fetchExchange, Provider as GraphqlProvider } from 'urql';
import { routeTree } from '../app/routes.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import type { Language } from '../i18n/languages.ts';
import { createWordStore } from '../i18n/word-store.ts';
import { allWords } from './all-words.ts';

/** What the API answers to each operation of the page, by its name; it is given the variables. */
export type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;

standInForWhatJsdomLacks();

/** Opens an address of the platform with its real page, router and words; the API answers what the test says. */
export async function renderPage(path: string, answers: Answers, language: Language = 'da') {
  const store = createWordStore(language);
  await store.need(allWords);
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: (_url, request) => Promise.resolve(answerTo(String(request?.body), answers)),
  });
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  const view = render(
    <LanguageProvider words={store}>
      <GraphqlProvider value={client}>
        <RouterProvider router={router} />
      </GraphqlProvider>
    </LanguageProvider>,
  );
  return { ...view, router, words: store };
}

function answerTo(body: string, answers: Answers): Response {
  const { operationName, variables } = JSON.parse(body) as {
    operationName: string;
    variables: Record<string, unknown>;
  };
  const answer =
    answers[operationName] ?? (operationName === 'CurrentViewer' ? () => ({ viewer: null }) : undefined);
  if (!answer) throw new Error(`The test says nothing about ${operationName}.`);
  const text = JSON.stringify({ data: answer(variables) });
  const headers = { get: () => 'application/json' };
  // jsdom has no Response; these are the parts of it that are read.
  return {
    status: 200,
    statusText: 'OK',
    ok: true,
    headers,
    text: () => Promise.resolve(text),
  } as unknown as Response;
}

/** jsdom lays nothing out and knows no dialogs. */
function standInForWhatJsdomLacks(): void {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
