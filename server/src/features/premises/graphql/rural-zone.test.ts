import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { premises } from '../feature.ts';

const CHECK = `query ($facts: RuralZoneFactsInput!) { ruralZoneCheck(facts: $facts) {
  answer questions notes { code citation } law { title citation dated url }
  conditions { code state citation lawText isDeciding } } }`;

type Check = {
  answer: string;
  questions: string[];
  notes: { code: string; citation: string | null }[];
  law: { title: string; citation: string; dated: string; url: string };
  conditions: { code: string; state: string; citation: string; lawText: string; isDeciding: boolean }[];
};

describe('the rule on empty buildings through the API', () => {
  const api = useApi({ features: [premises] });
  const check = async (facts: object) =>
    (await api.run<{ ruralZoneCheck: Check }>(CHECK, { facts })).ruralZoneCheck;

  it('tells a visitor who knows nothing what is asked, and sends them to the municipality', async () => {
    const { answer, questions, conditions, law } = await check({});
    expect(answer).toBe('ASK_MUNICIPALITY');
    expect(questions[0]).toBe('ZONE');
    expect(new Set(conditions.map(({ state }) => state))).toEqual(new Set(['UNKNOWN']));
    expect(law).toEqual({
      title: 'Planloven',
      citation: 'LBK nr. 572 af 29/05/2024',
      dated: '2024-05-29',
      url: 'https://www.retsinformation.dk/eli/lta/2024/572',
    });
  });

  it('names the condition that decides, with the words of the act', async () => {
    const { answer, conditions } = await check({
      zone: 'RURAL',
      formerUse: 'REDUNDANT_FARM',
      built: 'WITHIN_FIVE_YEARS',
      builtForFarmBusiness: false,
      substantialRebuild: false,
      use: 'STORAGE',
      noiseArea: null,
    });
    expect(answer).toBe('NEEDS_PERMIT');
    expect(conditions.filter(({ isDeciding }) => isDeciding)).toEqual([
      {
        code: 'OLDER_THAN_FIVE_YEARS',
        state: 'FAILS',
        citation: '§ 37, stk. 1, nr. 2, og stk. 2, nr. 2',
        lawText: 'at bygningerne ikke er opført inden for de seneste 5 år',
        isDeciding: true,
      },
    ]);
    expect(conditions.find(({ code }) => code === 'NO_NOISE_AREA')?.state).toBe('UNKNOWN');
  });
});
