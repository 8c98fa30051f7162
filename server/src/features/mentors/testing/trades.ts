import { Thesaurus } from '../../vocabulary/index.ts';
import type { ThesaurusConcept } from '../../vocabulary/index.ts';
import { countedTerms, TermRarity, termsOf } from '../../matching/index.ts';
import { worldOf } from '../model/known-world.ts';

const concept = (
  id: string,
  scheme: 'OCCUPATION' | 'SKILL',
  broaderIds: string[],
  isGroup = false,
): ThesaurusConcept => ({
  id,
  uri: null,
  scheme,
  isGroup,
  labels: [{ language: 'en', kind: 'PREFERRED', text: id }],
  descriptions: {},
  broaderIds,
});

/** Some trades: welders and smiths of one group, seamstresses of another, and what they can do. */
export const TRADES = new Thesaurus(
  'trades-1',
  [
    concept('metal-workers', 'OCCUPATION', [], true),
    concept('textile-workers', 'OCCUPATION', [], true),
    concept('working-metal', 'SKILL', [], true),
    concept('joining', 'SKILL', [], true),
    concept('welder', 'OCCUPATION', ['metal-workers']),
    concept('smith', 'OCCUPATION', ['metal-workers']),
    concept('seamstress', 'OCCUPATION', ['textile-workers']),
    concept('welding', 'SKILL', ['working-metal', 'joining']),
    concept('tig-welding', 'SKILL', ['welding']),
    concept('forging', 'SKILL', ['working-metal']),
    concept('sewing', 'SKILL', ['joining']),
    concept('export', 'SKILL', []),
  ],
  [
    { occupationId: 'welder', skillId: 'welding', isEssential: true },
    { occupationId: 'smith', skillId: 'forging', isEssential: true },
    { occupationId: 'smith', skillId: 'welding', isEssential: false },
    { occupationId: 'seamstress', skillId: 'sewing', isEssential: true },
    { occupationId: 'seamstress', skillId: 'export', isEssential: false },
  ],
);

/** Everything of them that somebody can name. */
export const IDS_OF_TRADES = TRADES.concepts.filter(({ isGroup }) => !isGroup).map(({ id }) => id);

/** A world that knows these trades. */
export const worldOfTrades = worldOf(TRADES);

/** The same, where words have been counted and some are rarer than others. */
export const worldOfWords = (() => {
  const rarity = new TermRarity();
  for (const text of [
    'budget og kunder',
    'budget, butik og kunder',
    'regnskab',
    'svejsning af mælk',
    'budget',
  ])
    rarity.count(countedTerms(termsOf(text)));
  return worldOf(TRADES, { rarity, version: 7 });
})();
