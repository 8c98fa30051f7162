import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { makeFragmentData } from '../../gql/index.ts';
import type { Language } from '../../i18n/languages.ts';
import { renderInLanguage } from '../../testing/render-in-language.tsx';
import { Rationale_rationale, type ContributionFacts, type RationaleFacts } from './rationale-fragment.ts';
import { Rationale } from './rationale.tsx';

type Link = ContributionFacts['evidence']['links'][number];

const concept = (id: string, da: string, en: string, de: string) => ({
  __typename: 'Concept' as const,
  id,
  label: { __typename: 'Words' as const, da, en, de },
});
const welding = concept('welding', 'Svejsning', 'Welding', 'Schweißen');
const smith = concept('smith', 'Smed', 'Smith', 'Schmied/in');
const brewing = concept('brewing', 'Ølbrygning', 'Brewing', 'Brauen');

const aLink = (link: Partial<Link>): Link => ({
  __typename: 'ConceptLink',
  how: 'SAME',
  wanted: welding,
  shown: welding,
  wantedWords: [],
  shownWords: [],
  caseTitle: 'Byggede værksted',
  ...link,
});

function rationaleOf(links: Link[], state: ContributionFacts['state'] = 'PARTLY'): RationaleFacts {
  const missing = links.filter((link) => !link.shown).map((link) => link.wanted);
  return {
    __typename: 'Rationale',
    score: 20,
    ruleVersion: 2,
    bestChange: null,
    contributions: [
      {
        __typename: 'Contribution',
        criterion: 'COMPETENCE',
        weight: 'HIGH',
        state,
        points: 20,
        maximum: 30,
        evidence: {
          __typename: 'Evidence',
          fitting: [],
          missing,
          caseTitles: [],
          languages: [],
          minutes: null,
          limitMinutes: null,
          placesLeft: null,
          online: false,
          wanted: [],
          shown: [],
          links,
        },
      },
    ],
  };
}

async function shown(links: Link[], language: Language = 'da', state?: ContributionFacts['state']) {
  const rationale = makeFragmentData(rationaleOf(links, state), Rationale_rationale);
  await renderInLanguage(<Rationale rationale={rationale} writtenIn="DA" />, language);
  return within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

const wanted = aLink({ wantedWords: ['svejse rustfrit stål'], shownWords: ['svejsede gelændere'] });
const related = aLink({ how: 'RELATED', shown: smith });
const inferred = aLink({ how: 'INFERRED', shown: smith });
const missing = aLink({ how: null, wanted: brewing, shown: null, caseTitle: null });

describe('what shows an occupation or a skill', () => {
  it('is told with the words that led to it on either side, marked', async () => {
    expect(await shown([wanted])).toEqual([
      'Svejsning, vist i »Byggede værksted« Søgt med ordene: svejse rustfrit stål Læst i ordene: svejsede gelændere',
    ]);
    expect(screen.getAllByRole('mark').map(({ textContent }) => textContent)).toEqual([
      'svejse rustfrit stål',
      'svejsede gelændere',
    ]);
  });

  it('marks the words in the title of the case where they stand in it', async () => {
    const titled = aLink({ caseTitle: 'Svejsere fra Polen', shownWords: ['Svejsere'] });
    expect(await shown([titled])).toEqual(['Svejsning, vist i »Svejsere fra Polen«']);
    expect(screen.getByRole('mark')).toHaveTextContent('Svejsere');
  });

  it('says when it is only close, and when nobody has said it', async () => {
    expect(await shown([related, inferred])).toEqual([
      'Svejsning: kender smed, der ligner, vist i »Byggede værksted«',
      'Svejsning: udledt af smed i »Byggede værksted«, ikke oplyst',
    ]);
    const marks = within(screen.getByRole('list')).getAllByRole('img', { name: 'Passer delvist:' });
    expect(marks).toHaveLength(2);
  });

  it('says what nobody has shown', async () => {
    expect(await shown([missing], 'da', 'MISSING')).toEqual(['Mangler: ølbrygning']);
  });

  it('is told in English and German too, the mentor’s words in theirs', async () => {
    expect(await shown([inferred], 'en')).toEqual([
      'Welding: inferred from smith in “Byggede værksted”, not stated',
    ]);
    expect(screen.getByText('Byggede værksted')).toHaveAttribute('lang', 'da');
  });

  it('is told in German', async () => {
    expect(await shown([wanted], 'de')).toEqual([
      'Schweißen, gezeigt in „Byggede værksted“ Gesucht mit den Worten: svejse rustfrit stål Gelesen in den Worten: svejsede gelændere',
    ]);
  });

  it('stays short: the five surest', async () => {
    const links = Array.from({ length: 9 }, (_, at) =>
      aLink({ wanted: concept(`c${at}`, `Fag ${at}`, `Trade ${at}`, `Beruf ${at}`) }),
    );
    expect(await shown(links)).toHaveLength(5);
  });
});
