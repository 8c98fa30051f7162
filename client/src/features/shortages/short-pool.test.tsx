import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import type { Language } from '../../i18n/languages.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { ShortPool } from './short-pool.tsx';

const germany = {
  id: 'export-germany',
  label: { da: 'Eksport til Tyskland', en: 'Export to Germany', de: 'Export nach Deutschland' },
};
const pricing = { id: 'pricing', label: { da: 'Pris', en: 'Pricing', de: 'Preis' } };

// jsdom lays nothing out, so there is nothing to scroll.
window.scrollTo = () => undefined;

async function draw(count: number, missing = [germany, pricing], language: Language = 'da') {
  const route = createRootRoute({ component: () => <ShortPool count={count} missing={missing} /> });
  const router = createRouter({ routeTree: route, history: createMemoryHistory() });
  await router.load();
  return renderInLanguage(<RouterProvider router={router as never} />, language);
}

describe('a pool too small to choose from', () => {
  it('says how many fit, what is missing, and leads to what is short', async () => {
    const { container } = await draw(1);
    expect(container).toHaveTextContent(
      'Kun én mentor passer. Det, der mangler: eksport til Tyskland, pris. Se, hvad der mangler i regionen',
    );
    expect(screen.getByRole('link', { name: 'Se, hvad der mangler i regionen' })).toHaveAttribute(
      'href',
      '/shortages',
    );
  });

  it('says in each language that nobody fits', async () => {
    const { container, unmount } = await draw(0, [pricing], 'en');
    expect(container).toHaveTextContent('No mentor fits. What is missing: pricing.');
    unmount();
    const german = await draw(0, [pricing], 'de');
    expect(german.container).toHaveTextContent('Kein Mentor passt. Es fehlt: Preis.');
  });

  it('names nothing where nothing is missing', async () => {
    const { container } = await draw(2, []);
    expect(container).toHaveTextContent('Kun 2 mentorer passer. Se, hvad der mangler i regionen');
    expect(container).not.toHaveTextContent('Det, der mangler');
  });

  it('is silent where there is a choice', async () => {
    const { container } = await draw(3);
    expect(container).toBeEmptyDOMElement();
  });
});
