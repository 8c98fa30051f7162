import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { linking } from '../feature.ts';

const FIND = `query ($text: String!, $language: Language! = DA, $schemes: [ConceptScheme!]! = [TOPIC], $first: Int) {
  findConcepts(text: $text, language: $language, schemes: $schemes, first: $first) {
    id matchedLabel matchedLanguage score concept { id scheme label { da } } } }`;
const LINK = `query ($text: String!, $language: Language! = DA) {
  linkText(text: $text, language: $language) { id score concept { id label { en } } spans { start end } } }`;

type Hit = {
  id: string;
  matchedLabel: string;
  matchedLanguage: string;
  score: number;
  concept: { id: string; scheme: string; label: { da: string } };
};
type Link = {
  id: string;
  score: number;
  concept: { id: string; label: { en: string } };
  spans: { start: number; end: number }[];
};

/** What odd callers send: without a letter in it, and with. */
const NO_WORD = ['', ' ', '\0', '%_\\', '\ud800', '\udc00\ud800', '🚜', '(((('];
const ODD = ['\udc00a', "'; drop table concept; --", '<b>', 'a\0b', '\u202eslag', 'ﬁnans', 'ＢＵＤＧＥＴ'];
const VERY_LONG = 'regnskab og moms '.repeat(4100);

describe('finding and linking through the API', () => {
  const api = useApi({ features: [vocabulary, linking] });
  const find = async (variables: object) =>
    (await api.run<{ findConcepts: Hit[] }>(FIND, variables)).findConcepts;
  const link = async (variables: object) => (await api.run<{ linkText: Link[] }>(LINK, variables)).linkText;

  it('finds a concept by what has been typed so far, whoever asks', async () => {
    const [hit] = await find({ text: 'markedsf' });
    expect(hit).toMatchObject({
      matchedLabel: 'Markedsføring',
      matchedLanguage: 'da',
      concept: { id: 'marketing', scheme: 'TOPIC', label: { da: 'Markedsføring' } },
    });
  });

  it('answers in the schemes that were asked for, and as many as were asked for', async () => {
    const both = await find({ text: 'e', schemes: ['TOPIC', 'INDUSTRY'], first: 20 });
    expect(new Set(both.map(({ concept }) => concept.scheme))).toEqual(new Set(['TOPIC', 'INDUSTRY']));
    expect(await find({ text: 'e', schemes: ['TOPIC', 'INDUSTRY'], first: 2 })).toEqual(both.slice(0, 2));
    expect(await find({ text: 'e', schemes: [] })).toEqual([]);
  });

  it('refuses to answer none or very many', async () => {
    for (const first of [0, -1, 21, 2_000_000])
      expect(await api.settle(FIND, { text: 'salg', first })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('shows what a text speaks of and the very words that say so', async () => {
    const text = 'Vi sælger møbler, og jeg mangler hjælp til moms og markedsføring.';
    const links = await link({ text });
    const said = links.map(({ concept, spans }) => [
      concept.id,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(Object.fromEntries(said)).toEqual({
      'accounting-vat': ['moms'],
      furniture: ['møbler'],
      marketing: ['markedsføring'],
    });
  });

  it('gives every link of another text another id, so that a browser keeps them apart', async () => {
    const ids = [await link({ text: 'Marketing' }), await link({ text: 'Marketing!' })].flat();
    expect(new Set(ids.map(({ concept }) => concept.id))).toEqual(new Set(['marketing']));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2);
  });

  it('takes whatever it is sent calmly', async () => {
    for (const text of NO_WORD) {
      expect(await find({ text })).toEqual([]);
      expect(await link({ text })).toEqual([]);
    }
    for (const text of ODD) {
      expect((await find({ text })).length).toBeLessThanOrEqual(8);
      expect((await link({ text })).length).toBeLessThanOrEqual(8);
    }
    expect((await find({ text: VERY_LONG })).length).toBeLessThanOrEqual(8);
    expect(await api.settle(LINK, { text: VERY_LONG })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await link({ text: VERY_LONG.slice(0, 2000) }))[0]?.concept.id).toBe('accounting-vat');
  });

  it('asks the database nothing', async () => {
    const { statements } = await api.countQueries(() => find({ text: 'salg' }));
    expect(statements).toEqual([]);
  });
});
