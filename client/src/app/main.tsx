import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as GraphqlProvider } from 'urql';
import { LanguageProvider } from '../i18n/language.tsx';
import { wordsOf } from '../i18n/load-words.ts';
import '../ui/css.ts';
import { graphqlClient } from './graphql-client.ts';
import { router } from './router.ts';
import { words } from './words.ts';

/** Starts the client: words first, then the page. */
async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root.');
  // The words and the page's own code are fetched side by side.
  await Promise.all([words.need(wordsOf.shell, wordsOf.ui), router.load()]);
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider words={words}>
        <GraphqlProvider value={graphqlClient}>
          <RouterProvider router={router} />
        </GraphqlProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

/** Words or code could not be fetched at all: then the page itself says so, in every language. */
function apologise(): void {
  document.getElementById('not-started')?.removeAttribute('hidden');
}

start().catch(apologise);
