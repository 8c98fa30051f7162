import { beforeAll, describe, expect, it } from '@jest/globals';
import { personalTables } from '../../platform/personal-data.ts';
import { useApi } from '../../testing/run-operation.ts';
import { aLife, aWorldAround, theyAdvise, theyMeet, theyRefuse } from '../../testing/whole-life.ts';
import type { Life } from '../../testing/whole-life.ts';

const api = useApi();
const MY_DATA = '{ myData { name purpose keptDays records { fields { name value } } } }';
type Section = {
  name: string;
  purpose: string;
  keptDays: number | null;
  records: { fields: { name: string; value: string }[] }[];
};

let alma: Life;
let bror: Life;
beforeAll(async () => {
  const around = await aWorldAround(api);
  alma = await aLife(api, 'zzalma', '27 18 28 18', around);
  bror = await aLife(api, 'zzbror', '31 41 59 26', around);
  await theyMeet(api, alma, bror, around);
  await theyMeet(api, bror, alma, around);
  await theyAdvise(api, alma, around);
  await theyRefuse(api, alma, around);
}, 60_000);

async function dataOf({ personId }: Life): Promise<Section[]> {
  return (await api.run<{ myData: Section[] }>(MY_DATA, {}, { as: personId })).myData;
}

describe('what somebody is shown of their data', () => {
  it('is all of theirs: every word they said, in every section', async () => {
    const sections = await dataOf(alma);
    const saying = sections
      .filter(({ records }) => JSON.stringify(records).includes(alma.mark))
      .map(({ name }) => name);
    expect(saying.sort()).toEqual([
      'invitations',
      'loginLinks',
      'mails',
      'matchesAsEntrepreneur',
      'matchesAsMentor',
      'mentorCases',
      'mentorProfile',
      'messages',
      'person',
      'requestSteps',
      'signUps',
      'suggestionsMade',
      'unconfirmedProfiles',
      'ventures',
    ]);
    const said = JSON.stringify(sections);
    for (const words of [
      `${alma.mark} vil sy tøj af gamle gardiner.`,
      `${alma.mark} vil også bage brød af mask.`,
      `${alma.mark} har solgt tøj`,
      `${alma.mark} åbnede en butik uden penge i kassen.`,
      `${alma.mark} spørger: hvor mange?`,
      `${alma.mark} svarer: hundrede.`,
      `${alma.mark} siger ja.`,
      `${alma.mark} her: ring på ${alma.phone}`,
      `${alma.mark} synes, at de passer sammen.`,
      `${alma.mark} kan ikke lige nu.`,
    ])
      expect(said).toContain(words);
  });

  it('is nobody else’s: no word of the other side, in either direction', async () => {
    const ofAlma = JSON.stringify(await dataOf(alma)).toLowerCase();
    const ofBror = JSON.stringify(await dataOf(bror)).toLowerCase();
    for (const word of [bror.mark, bror.phone]) expect([word, ofAlma.includes(word)]).toEqual([word, false]);
    for (const word of [alma.mark, alma.phone]) expect([word, ofBror.includes(word)]).toEqual([word, false]);
  });

  it('says of a message that was written to them only that, and when', async () => {
    const received = (await dataOf(alma)).find(({ name }) => name === 'messagesReceived');
    expect(received?.records).toHaveLength(2);
    expect(received?.records[0]?.fields.map(({ name }) => name)).toEqual(['writtenAt', 'readAt']);
  });

  it('shows no secret, not even what recognises one', async () => {
    const said = JSON.stringify(await dataOf(alma));
    const secrets = await api.em().execute<{ secret: string }[]>(
      `select hash as secret from account_password union all select token_hash from account_session
        union all select token_hash from login_link union all select token_hash from invitation`,
    );
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter(({ secret }) => said.includes(secret))).toEqual([]);
  });

  it('is for those who are logged in', async () => {
    expect((await api.settle(MY_DATA)).code).toBe('UNAUTHENTICATED');
  });
});

describe('the rules of what is kept', () => {
  it('are public, and those of the register', async () => {
    const { dataRules } = await api.run<{
      dataRules: { section: string; purpose: string; keptDays: number | null }[];
    }>('{ dataRules { section purpose keptDays } }');
    expect(dataRules).toContainEqual({ section: 'signUps', purpose: 'EVENTS', keptDays: 180 });
    expect(dataRules).toContainEqual({ section: 'ventures', purpose: 'MATCHING', keptDays: null });
    const shown = personalTables(api.app().features).filter((one) => one.shown.length > 0);
    expect(dataRules).toHaveLength(shown.length);
  });
});
