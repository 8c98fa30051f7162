import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as GraphqlProvider } from 'urql';
import { config as configureZod } from 'zod/v4/core';
import { LanguageProvider } from '../i18n/language.tsx';
import { loadMessages } from '../i18n/load-messages.ts';
import { preferredLanguage } from '../i18n/preferred-language.ts';
import '../ui/css.ts';
import { graphqlClient } from './graphql-client.ts';
import { router } from './router.ts';

// Schemas are read, never compiled to code: the page's security policy allows no eval.
configureZod({ jitless: true });

/** Starts the client: words first, then the page. */
async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root.');
  const language = preferredLanguage();
  // The words and the page's own code are fetched side by side.
  const [messages] = await Promise.all([loadMessages(language), router.load()]);
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider initial={{ language, messages }}>
        <GraphqlProvider value={graphqlClient}>
          <RouterProvider router={router} />
        </GraphqlProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

void start();
