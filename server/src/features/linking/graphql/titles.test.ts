import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { linking } from '../feature.ts';
import { beginTitles, titlesReady } from '../queries/fresh-titles.ts';
import { TitleKeeper } from '../queries/title-keeper.ts';

const FIND = `query ($text: String!, $schemes: [ConceptScheme!]! = [OCCUPATION, SKILL]) {
  findConcepts(text: $text, language: DA, schemes: $schemes) { matchedLabel matchedLanguage } }`;
const LINK = `query ($text: String!) { linkText(text: $text, language: DA) { concept { label { da } } } }`;

interface Hit {
  readonly matchedLabel: string;
  readonly matchedLanguage: string;
}
interface Link {
  readonly concept: { readonly label: { readonly da: string } };
}

/** Waits as long as it takes: on a busy machine 25 ms are over soon, and what typing shows then is tested elsewhere. */
class PatientKeeper extends TitleKeeper {
  override rank(question: Parameters<TitleKeeper['rank']>[0], moment: Parameters<TitleKeeper['rank']>[1]) {
    return super.rank(question, moment, 60_000);
  }
}

describe('titles through the API', () => {
  const api = useApi({ features: [vocabulary, linking] });
  const find = async (variables: object) =>
    (await api.run<{ findConcepts: Hit[] }>(FIND, variables)).findConcepts;
  const first = async (text: string) => (await find({ text })).slice(0, 1);
  let keeper: TitleKeeper;
  const unread: Record<string, Hit[]> = {};
  beforeAll(async () => {
    for (const text of ['mand der svejser', 'Frisør med tre saloner']) unread[text] = await first(text);
    keeper = new PatientKeeper(api.app().log);
    await beginTitles(api.app(), keeper);
    expect(await titlesReady(await api.context(), 'da')).toBe(true);
  });
  afterAll(() => keeper.close());

  it('are found by what they mean where the letters alone find nothing', async () => {
    expect(unread).toEqual({ 'mand der svejser': [], 'Frisør med tre saloner': [] });
    expect(await first('mand der svejser')).toEqual([{ matchedLabel: 'Svejser', matchedLanguage: 'da' }]);
    expect(await first('Frisør med tre saloner')).toEqual([
      { matchedLabel: 'Frisør', matchedLanguage: 'da' },
    ]);
  });

  it('keep what the letters say on top when they say it all', async () => {
    expect(await first('It-arkitekt')).toEqual([{ matchedLabel: 'It-arkitekt', matchedLanguage: 'da' }]);
  });

  it('give way to a whole name typed with one slip', async () => {
    expect(await first('svejsnig')).toEqual([{ matchedLabel: 'Svejsning', matchedLanguage: 'da' }]);
  });

  it('are not guessed from letters that mean nothing, nor among skills alone', async () => {
    expect(await find({ text: 'zxqv zxqv' })).toEqual([]);
    expect(await find({ text: 'mand der svejser', schemes: ['SKILL'] })).toEqual([]);
  });

  it('name the trade of a text that opens with one', async () => {
    const { linkText } = await api.run<{ linkText: Link[] }>(LINK, { text: 'Salgschef, industri' });
    expect(linkText.map(({ concept }) => concept.label.da)).toEqual(['Salgschef']);
  });
});
