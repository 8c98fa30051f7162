import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

const own = { __typename: 'VocabularySource', name: 'Vækstbro', version: '0123456789ab', importedAt: null };
const esco = {
  __typename: 'VocabularySource',
  name: 'ESCO',
  version: '1.2.0',
  importedAt: '2026-11-02T09:00:00.000Z',
};

const open = (sources: object[]) =>
  renderPage('/about', {
    CurrentViewer: () => ({ viewer: null }),
    AboutPage: () => ({ vocabularyInfo: { __typename: 'VocabularyInfo', version: 'vocabulary 2', sources } }),
  });

const sentence = /Denne tjeneste bruger Europa-Kommissionens klassifikation ESCO\./;

describe('the page about matching', () => {
  it('says that ESCO is used, and which version', async () => {
    await open([own, esco]);
    expect(await screen.findByText(/ESCO 1\.2\.0, hentet 2\. november 2026\./)).toBeInTheDocument();
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('says that the words are our own where nothing was imported', async () => {
    await open([own]);
    expect(await screen.findByText(/Ordlisten over fag og kompetencer er vores egen\./)).toBeInTheDocument();
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });
});
