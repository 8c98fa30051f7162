import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeFragmentData } from '../../gql/index.ts';
import type { Language } from '../../i18n/languages.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { Rationale_rationale, type ContributionFacts, type RationaleFacts } from './rationale-fragment.ts';
import { Rationale } from './rationale.tsx';

const concept = (id: string, da: string, en: string, de: string) => ({
  __typename: 'Concept' as const,
  id,
  label: { __typename: 'Words' as const, da, en, de },
});
const germany = concept(
  'export-germany',
  'Eksport til Tyskland',
  'Export to Germany',
  'Export nach Deutschland',
);
const pricing = concept('pricing', 'Pris', 'Pricing', 'Preis');
const textile = concept('textile', 'Tekstil og mode', 'Textiles and fashion', 'Textil und Mode');

type Part = Pick<ContributionFacts, 'criterion' | 'state' | 'points' | 'maximum'> & {
  weight?: ContributionFacts['weight'];
  evidence?: Partial<ContributionFacts['evidence']>;
};

function aContribution({ evidence, weight = 'MEDIUM', ...part }: Part): ContributionFacts {
  return {
    __typename: 'Contribution',
    weight,
    ...part,
    evidence: {
      __typename: 'Evidence',
      fitting: [],
      missing: [],
      caseTitles: [],
      languages: [],
      minutes: null,
      limitMinutes: null,
      placesLeft: null,
      online: false,
      wanted: [],
      shown: [],
      links: [],
      ...evidence,
    },
  };
}

const karen: RationaleFacts = {
  __typename: 'Rationale',
  score: 72.4,
  ruleVersion: 1,
  contributions: [
    aContribution({
      criterion: 'TOPICS',
      state: 'PARTLY',
      points: 22.4,
      maximum: 40,
      weight: 'HIGH',
      evidence: { fitting: [pricing], missing: [germany], caseTitles: ['Strik', 'Lager'] },
    }),
    aContribution({
      criterion: 'INDUSTRY',
      state: 'FITS',
      points: 20,
      maximum: 20,
      evidence: { fitting: [textile] },
    }),
    aContribution({ criterion: 'STAGE', state: 'UNKNOWN', points: 0, maximum: 10 }),
    aContribution({
      criterion: 'LANGUAGE',
      state: 'FITS',
      points: 0,
      maximum: 0,
      weight: 'MUST',
      evidence: { languages: ['da', 'de'] },
    }),
    aContribution({
      criterion: 'TRAVEL',
      state: 'FITS',
      points: 20,
      maximum: 20,
      evidence: { minutes: 18, limitMinutes: 30 },
    }),
    aContribution({
      criterion: 'ROOM',
      state: 'PARTLY',
      points: 10,
      maximum: 10,
      evidence: { placesLeft: 2 },
    }),
  ],
  bestChange: { __typename: 'BestChange', criterion: 'TOPICS', gain: 6.67, concept: germany },
};

const show = (facts: RationaleFacts, language: Language) =>
  renderInLanguage(
    <Rationale rationale={makeFragmentData(facts, Rationale_rationale)} writtenIn="DA" />,
    language,
  );

/** The reasons as they are read out: mark first, unless the words say it. Non-breaking spaces are spaces. */
const reasons = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) =>
      [
        within(item).queryByRole('img')?.getAttribute('aria-label'),
        item.querySelector('.marked > span')?.textContent,
      ]
        .filter(Boolean)
        .join(' ')
        .replaceAll('\u00a0', ' '),
    );

describe('why two fit', () => {
  it('says in Danish what fits, what is missing and what nobody knows', async () => {
    await show(karen, 'da');
    expect(reasons()).toEqual([
      'Passer: Kan hjælpe med pris (2 erfaringer)',
      'Mangler: eksport til Tyskland',
      'Passer: Kender branchen: tekstil og mode',
      'Vi ved ikke, hvilke faser mentoren kender',
      'Passer: Taler dansk og tysk',
      'Passer: 18 min. i bil',
      'Passer: Har 2 ledige pladser',
    ]);
    expect(screen.getByText(/ville løfte tallet/)).toHaveTextContent(
      'Det ville hjælpe mest: En sag om eksport til Tyskland ville løfte tallet med 6,7 point.',
    );
  });

  it('says the same in English', async () => {
    await show(karen, 'en');
    expect(reasons().slice(0, 6)).toEqual([
      'Fits: Can help with pricing (2 cases)',
      'Missing: export to Germany',
      'Fits: Knows the industry: textiles and fashion',
      'We do not know which stages the mentor knows',
      'Fits: Speaks Danish and German',
      'Fits: 18 min by car',
    ]);
  });

  it('tells what is wanted and what there is in labels, for kinds that have them', async () => {
    const size = (da: string) => [{ __typename: 'Words' as const, da, en: da, de: da }];
    const wide = { wanted: size('100–200 m²'), shown: size('150–200 m²') };
    const dear = { wanted: size('Op til 5.000 kr.'), shown: size('8.000–10.000 kr.') };
    await show(
      {
        ...karen,
        contributions: [
          aContribution({ criterion: 'SIZE', state: 'FITS', points: 20, maximum: 20, evidence: wide }),
          aContribution({ criterion: 'PRICE', state: 'MISSING', points: 0, maximum: 10, evidence: dear }),
          aContribution({ criterion: 'START', state: 'UNKNOWN', points: 0, maximum: 10 }),
        ],
        bestChange: { __typename: 'BestChange', criterion: 'PRICE', gain: 10, concept: null },
      },
      'da',
    );
    expect(reasons()).toEqual([
      'Passer: Størrelse: 150–200 m²',
      'Mangler: Pris: 8.000–10.000 kr. – ønsket: op til 5.000 kr.',
      'Fra hvornår: det ved vi ikke',
    ]);
    expect(screen.getByText(/ville tallet være/)).toHaveTextContent(
      'Det ville hjælpe mest: Passede det her, ville tallet være 10 point højere: Pris.',
    );
  });

  it('says the same in German, where nouns stay large', async () => {
    await show(karen, 'de');
    expect(reasons().map((reason) => reason.replace(/^Passt: /, ''))).toEqual([
      'Kann helfen bei: Preis (2 Erfahrungen)',
      'Fehlt: Export nach Deutschland',
      'Kennt die Branche: Textil und Mode',
      'Wir wissen nicht, welche Phasen bekannt sind',
      'Spricht Dänisch und Deutsch',
      '18 Min. mit dem Auto',
      'Hat 2 freie Plätze',
    ]);
  });

  it('shows how the number was worked out, and the points sum to it', async () => {
    await show(karen, 'da');
    await userEvent.click(screen.getByText('Sådan er tallet regnet ud'));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const points = rows.map((row) => row.querySelector('td')?.textContent);
    expect(points).toEqual([
      undefined,
      '22,4 af 40',
      '20 af 20',
      '0 af 10',
      'et krav',
      '20 af 20',
      '10 af 10',
      '72,4',
    ]);
    expect(22.4 + 20 + 0 + 20 + 10).toBeCloseTo(72.4, 10);
  });
});
