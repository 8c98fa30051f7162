import { beforeAll, describe, expect, it } from '@jest/globals';
import { placesOf } from '../../../testing/everything-kept.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { erasePerson } from '../../privacy/index.ts';
import { deskOf } from '../testing/desk.ts';
import { aCaseForm, aMentor, aProfile, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const EVIDENCE = `rationale { score contributions { criterion state points evidence {
  words { wantedWords shownWords caseTitle }
  links { how wantedWords shownWords caseTitle wanted { id label { da de } } shown { id } } } } }`;
const AT_DESK = `query ($id: ID!) { mentorRequest(id: $id) {
  venture { concepts { id label { da } } } suggestions(first: 5) { mentor { name } ${EVIDENCE} } } }`;
const MATCH = `query ($id: ID!) { mentorMatch(id: $id) { ${EVIDENCE} } }`;

interface Link {
  how: string | null;
  wantedWords: string[];
  shownWords: string[];
  caseTitle: string | null;
  wanted: { id: string };
  shown: { id: string } | null;
}
interface Words {
  wantedWords: string[];
  shownWords: string[];
  caseTitle: string | null;
}
interface Reasons {
  rationale: {
    score: number;
    contributions: {
      criterion: string;
      points: number;
      state: string;
      evidence: { links: Link[]; words: Words[] };
    }[];
  };
}
const linksOf = ({ rationale }: Reasons): Link[] =>
  rationale.contributions.find(({ criterion }) => criterion === 'COMPETENCE')?.evidence.links ?? [];
const wordsOf = ({ rationale }: Reasons): Words[] =>
  rationale.contributions.find(({ criterion }) => criterion === 'COMPETENCE')?.evidence.words ?? [];
const suggested = async (requestId: string, as: Someone) =>
  (
    await api.run<{
      mentorRequest: {
        venture: { concepts: object[] };
        suggestions: (Reasons & { mentor: { name: string } })[];
      };
    }>(AT_DESK, { id: requestId }, as)
  ).mentorRequest;

let anne: Someone;
let smith: Awaited<ReturnType<typeof aMentor>>;
let yusuf: Awaited<ReturnType<typeof aRequest>>;
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
  smith = await aMentor(api, 'Smed', anne, {
    cases: [
      aCaseForm({
        title: 'Rækværk til en altan',
        story: 'I tyve år var TIG-svejsning og svejsning af trapper vores brød.',
      }),
    ],
  });
  await aMentor(api, 'Syerske', anne, {
    cases: [aCaseForm({ title: 'Sytøj', conceptIds: ['skill-mig-mag-welding'] })],
  });
  await aMentor(api, 'Kok', anne);
  yusuf = await aRequest(api, 'Yusuf', { idea: 'Jeg vil lære svejsning og lave havelåger i rustfrit stål.' });
  await api.runJobs();
});

describe('the occupations and skills that words speak of', () => {
  it('lead from the words of the idea to the words of a case, and count', async () => {
    const { suggestions } = await suggested(yusuf.requestId, anne);
    const [first] = suggestions;
    expect(first?.mentor.name).toBe('Smed');
    expect(linksOf(first as Reasons)).toContainEqual({
      how: 'SAME',
      wantedWords: ['svejsning'],
      shownWords: ['svejsning'],
      caseTitle: 'Rækværk til en altan',
      wanted: { id: 'skill-welding', label: { da: 'Svejsning', de: 'Schweißen' } },
      shown: { id: 'skill-welding' },
    });
    const cook = suggestions.find(({ mentor }) => mentor.name === 'Kok');
    expect(linksOf(cook as Reasons).every(({ shown, how }) => shown === null && how === null)).toBe(true);
    for (const { rationale } of suggestions) {
      const sum = rationale.contributions.reduce((total, { points }) => total + points, 0);
      expect(Math.abs(sum - rationale.score)).toBeLessThan(1e-9);
    }
  });

  it('count as related where they stand under the same group, and the chosen ones have no words', async () => {
    const { suggestions } = await suggested(yusuf.requestId, anne);
    const tailor = suggestions.find(({ mentor }) => mentor.name === 'Syerske') as Reasons;
    const link = linksOf(tailor).find(({ wanted }) => wanted.id === 'skill-welding');
    expect(link).toMatchObject({ how: 'RELATED', shownWords: [], shown: { id: 'skill-mig-mag-welding' } });
  });

  it('are read once for each version of the vocabulary, however often the job runs', async () => {
    const rows = () => api.em().execute('select * from venture_concept order by concept_id');
    const before = await rows();
    await api
      .em()
      .execute(`select graphile_worker.add_job('link-ventures'), graphile_worker.add_job('link-mentors')`);
    const { statements } = await api.countQueries(() => api.runJobs());
    expect(statements.filter((sql) => sql.includes('venture_concept'))).toEqual([]);
    expect(await rows()).toEqual(before);
    await api.em().execute(`update venture set read_with = 'another'; delete from venture_concept`);
    await api.em().execute(`select graphile_worker.add_job('link-ventures')`);
    await api.runJobs();
    expect(await rows()).toEqual(before);
  });

  it('are not told to the mentor in the words of the idea', async () => {
    const matchId = await desk.ask(anne, yusuf.requestId, smith.mentorId);
    const seenBy = async (as: Someone) =>
      linksOf((await api.run<{ mentorMatch: Reasons }>(MATCH, { id: matchId }, as)).mentorMatch);
    expect((await seenBy(anne))[0]?.wantedWords).toEqual(['svejsning']);
    expect((await seenBy(yusuf))[0]?.wantedWords).toEqual(['svejsning']);
    expect((await seenBy(smith)).flatMap(({ wantedWords }) => wantedWords)).toEqual([]);
    expect((await seenBy(smith))[0]).toMatchObject({ how: 'SAME', shownWords: ['svejsning'] });
  });

  it('are beside the words that both say, of which the mentor is told only their own', async () => {
    const { suggestions } = await suggested(yusuf.requestId, anne);
    const words = wordsOf(suggestions.find(({ mentor }) => mentor.name === 'Smed') as Reasons);
    expect(words).toEqual([
      { wantedWords: ['svejsning'], shownWords: ['svejsning'], caseTitle: 'Rækværk til en altan' },
    ]);
    const [match] = await api
      .em()
      .execute<{ id: string }[]>(`select id from mentor_match where mentor_id = '${smith.mentorId}'`);
    const { mentorMatch } = await api.run<{ mentorMatch: Reasons }>(MATCH, { id: match?.id }, smith);
    expect(wordsOf(mentorMatch)).toEqual([{ ...words[0], wantedWords: [] }]);
  });

  it('are read in the line below the name too, which counts like one case', async () => {
    const tiler = await aMentor(api, 'Murer', anne, { headline: 'Svejsning og smedearbejde i tyve år' });
    await api.runJobs();
    api.clock.advance(2000);
    const { suggestions } = await suggested(yusuf.requestId, anne);
    const found = suggestions.find(({ mentor }) => mentor.name === 'Murer') as Reasons;
    expect(linksOf(found).find(({ wanted }) => wanted.id === 'skill-welding')).toMatchObject({
      how: 'SAME',
      shownWords: ['Svejsning'],
      caseTitle: null,
    });
    expect(wordsOf(found)).toEqual([
      { wantedWords: ['svejsning'], shownWords: ['Svejsning'], caseTitle: null },
    ]);
    await api.em().execute(`delete from mentor where id = '${tiler.mentorId}'`);
  });

  it('go with whoever is erased, from the tables and from stored reasons', async () => {
    const erase = ({ as }: Someone) =>
      api.em().transactional((em) => erasePerson(em, as.personId, { app: api.app(), actorId: as.personId }));
    await erase(smith);
    await erase(yusuf);
    await api.runJobs();
    expect(
      await placesOf(['vores brød', '{svejsning}', '"svejsning"'], { databaseUrl: api.databaseUrl() }),
    ).toEqual([]);
  });
});

describe('chosen occupations and skills', () => {
  it('are shown as chosen, and counted fully', async () => {
    const karla = await aRequest(api, 'Karla', { conceptIds: ['skill-mig-mag-welding'] });
    const { venture, suggestions } = await suggested(karla.requestId, anne);
    expect(venture.concepts).toEqual([{ id: 'skill-mig-mag-welding', label: { da: 'MIG/MAG-svejsning' } }]);
    const tailor = suggestions.find(({ mentor }) => mentor.name === 'Syerske') as Reasons;
    expect(linksOf(tailor)[0]).toMatchObject({ how: 'SAME', wantedWords: [], shownWords: [] });
  });

  it('must be known, no group, and at most eight', async () => {
    const SUBMIT = `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) {
      receipt { id } problem { code field } } }`;
    const before = await api.em().execute('select count(*) from venture');
    for (const conceptIds of [
      ['no-such-thing'],
      ['skills-metal'],
      ['budget'],
      Array.from({ length: 9 }, (_, n) => `skill-${n}`),
    ]) {
      const { submitProfile } = await api.run<{ submitProfile: { problem: { field: string } } }>(
        SUBMIT,
        { input: aProfile({ conceptIds }) },
        anne,
      );
      expect(submitProfile.problem.field).toBe('conceptIds');
    }
    expect(await api.em().execute('select count(*) from venture')).toEqual(before);
  });
});
