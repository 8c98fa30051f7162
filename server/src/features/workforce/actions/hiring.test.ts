import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { somebody } from '../../mentoring/testing/journey.ts';
import { withdrawConsent } from '../../privacy/actions/withdraw-consent.ts';
import { aCandidate, aCompany, aPublishedVacancy, aVacancy, move } from '../testing/work.ts';

const api = useApi();
let used = 0;
const company = (name: string) => aCompany(api, name, cvr());
const cvr = () => {
  const found = valid()[used++];
  if (!found) throw new Error('No number is left.');
  return found;
};
const valid = () => {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  const found: string[] = [];
  for (let n = 30_000_000; found.length < 40; n += 1) {
    const digits = String(n);
    if (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0)
      found.push(digits);
  }
  return found;
};
const SEEN = `query ($id: ID!) { hiringRequest(id: $id) { id state opened { name email } candidate { id label { da } } } }`;
const FOUND = `query ($id: ID!) { vacancy(id: $id) { candidates(first: 50) { candidate { id } rationale { score } } } }`;
const officer = () => somebody(api, 'Vera Vejleder', 'EMPLOYMENT_OFFICER');
const ids = async (vacancyId: string, by: Awaited<ReturnType<typeof company>>) => {
  const { vacancy } = await api.run<{ vacancy: { candidates: { candidate: { id: string } }[] } }>(
    FOUND,
    { id: vacancyId },
    by,
  );
  return vacancy.candidates.map(({ candidate }) => candidate.id);
};

describe('a company that asks for a candidate', () => {
  it('learns the name from the yes on, and no other company does', async () => {
    const [smith, other] = [await company('Smeden'), await company('Nabosmeden')];
    const vacancyId = await aPublishedVacancy(api, smith, await officer());
    const candidate = await aCandidate(api, 'Tine Tømrer');
    expect(await ids(vacancyId, smith)).toContain(candidate.candidateId);
    const asked = await move(
      api,
      'askForCandidate',
      { vacancyId, candidateId: candidate.candidateId, meeting: 'PHONE' },
      smith,
    );
    expect(asked).toMatchObject({ hiringRequest: { state: 'ASKED', opened: null }, problem: null });
    const hiringRequestId = asked.hiringRequest?.id ?? '';
    await move(api, 'answerHiring', { hiringRequestId, answer: 'YES' }, candidate);
    expect(await api.run(SEEN, { id: hiringRequestId }, smith)).toMatchObject({
      hiringRequest: { state: 'OPEN', opened: { name: 'Tine Tømrer', email: candidate.email } },
    });
    expect(await api.run(SEEN, { id: hiringRequestId }, other)).toEqual({ hiringRequest: null });
    const talk = await move(api, 'replyToCandidate', { hiringRequestId, reply: 'INVITE' }, smith);
    expect(talk.hiringRequest?.state).toBe('TALKING');
    const hired = await move(api, 'replyToCandidate', { hiringRequestId, reply: 'HIRE' }, smith);
    expect(hired).toMatchObject({ hiringRequest: { state: 'HIRED', opened: null } });
  });

  it('learns from a no that it is one, and not whose', async () => {
    const smith = await company('Låsesmeden');
    const vacancyId = await aPublishedVacancy(api, smith, await officer());
    const candidate = await aCandidate(api, 'Nora Nej');
    const { hiringRequest } = await move(
      api,
      'askForCandidate',
      { vacancyId, candidateId: candidate.candidateId, meeting: 'PHONE' },
      smith,
    );
    const input = { hiringRequestId: hiringRequest?.id, answer: 'NO', reason: 'TOO_FAR' };
    await move(api, 'answerHiring', input, candidate);
    const seen = await api.run(SEEN, { id: hiringRequest?.id }, smith);
    expect(seen).toMatchObject({ hiringRequest: { state: 'DECLINED', opened: null } });
    expect(JSON.stringify(seen)).not.toContain('Nora');
  });

  it('asks nobody twice at once, and nobody for work that is not published', async () => {
    const smith = await company('Klejnsmeden');
    const waiting = await aVacancy(api, smith);
    const candidate = await aCandidate(api, 'Ib Igen');
    const ask = { candidateId: candidate.candidateId, meeting: 'PHONE' };
    expect((await move(api, 'askForCandidate', { ...ask, vacancyId: waiting }, smith)).problem?.code).toBe(
      'VACANCY_CLOSED',
    );
    const vacancyId = await aPublishedVacancy(api, smith, await officer());
    const both = await Promise.all(
      [1, 2].map(() => move(api, 'askForCandidate', { ...ask, vacancyId }, smith)),
    );
    expect(both.map(({ problem }) => problem?.code ?? 'asked').sort()).toEqual(['ALREADY_ASKED', 'asked']);
  });
});

describe('a candidate', () => {
  it('who withdraws the consent is found by nobody, and what was open is closed at once', async () => {
    const smith = await company('Grovsmeden');
    const vacancyId = await aPublishedVacancy(api, smith, await officer());
    const candidate = await aCandidate(api, 'Vita Væk');
    const { hiringRequest } = await move(
      api,
      'askForCandidate',
      { vacancyId, candidateId: candidate.candidateId, meeting: 'PHONE' },
      smith,
    );
    await move(api, 'answerHiring', { hiringRequestId: hiringRequest?.id, answer: 'YES' }, candidate);
    const [consent] = await api
      .em()
      .execute<{ id: string }[]>(
        `select id from consent where person_id = ? and text_key = 'CANDIDATE_SHOWN'`,
        [candidate.as.personId],
      );
    await withdrawConsent(await api.context(candidate), { consentId: consent?.id ?? '' });
    expect(await api.run(SEEN, { id: hiringRequest?.id }, smith)).toMatchObject({
      hiringRequest: { state: 'LOST', opened: null },
    });
    expect(await ids(vacancyId, smith)).not.toContain(candidate.candidateId);
  });

  it('who applies opens the name to that company, and hears when the work is gone', async () => {
    const smith = await company('Hovslageren');
    const vacancyId = await aPublishedVacancy(api, smith, await officer());
    const candidate = await aCandidate(api, 'Anna Ansøger');
    const applied = await move(api, 'applyForVacancy', { vacancyId, meeting: 'ON_SITE' }, candidate);
    expect(applied).toMatchObject({ hiringRequest: { state: 'OPEN' }, problem: null });
    expect(await api.run(SEEN, { id: applied.hiringRequest?.id }, smith)).toMatchObject({
      hiringRequest: { opened: { name: 'Anna Ansøger' } },
    });
    await api.run(
      `mutation ($input: CloseVacancyInput!) { closeVacancy(input: $input) { problem { code } } }`,
      { input: { vacancyId, outcome: 'FILLED' } },
      smith,
    );
    expect(await api.run(SEEN, { id: applied.hiringRequest?.id }, smith)).toMatchObject({
      hiringRequest: { state: 'LOST', opened: null },
    });
    const told = await api
      .em()
      .execute(`select kind from notification where person_id = ? and kind = 'INTRODUCTION_LOST'`, [
        candidate.as.personId,
      ]);
    expect(told).toHaveLength(1);
  });
});

describe('a ranking', () => {
  it('gives the same score to those who differ in their name, and both sides the same', async () => {
    const smith = await company('Guldsmeden');
    const vacancyId = await aPublishedVacancy(api, smith, await officer());
    const two = [await aCandidate(api, 'Fatima Ibrahim'), await aCandidate(api, 'Jens Jensen')];
    const { vacancy } = await api.run<{
      vacancy: { candidates: { candidate: { id: string }; rationale: { score: number } }[] };
    }>(FOUND, { id: vacancyId }, smith);
    const scores = two.map(
      ({ candidateId }) =>
        vacancy.candidates.find(({ candidate }) => candidate.id === candidateId)?.rationale.score,
    );
    expect(scores[0]).toBe(scores[1]);
    const mine = await api.run<{
      myCandidate: { vacancies: { vacancy: { id: string }; rationale: { score: number } }[] };
    }>(`{ myCandidate { vacancies(first: 50) { vacancy { id } rationale { score } } } }`, {}, two[0]);
    const same = mine.myCandidate.vacancies.find((one) => one.vacancy.id === vacancyId);
    expect(same?.rationale.score).toBe(scores[0]);
    const logged = await api
      .em()
      .execute(`select rule_version, shown from candidate_ranking where vacancy_id = ?`, [vacancyId]);
    expect(logged).toHaveLength(1);
  });

  it('gives the same score whatever the title says of sex and age', async () => {
    const [smith, vera] = [await company('Kunstsmeden'), await officer()];
    const candidate = await aCandidate(api, 'Kim Kandidat');
    const scores: (number | undefined)[] = [];
    for (const title of [
      'Tømrer til værkstedet',
      'Ung tømrer til værkstedet',
      'Tømrerinde (kvinde)',
      'Tømrermand, senior',
    ]) {
      const vacancyId = await aPublishedVacancy(api, smith, vera, { title });
      const { vacancy } = await api.run<{
        vacancy: { candidates: { candidate: { id: string }; rationale: { score: number } }[] };
      }>(FOUND, { id: vacancyId }, smith);
      scores.push(
        vacancy.candidates.find((one) => one.candidate.id === candidate.candidateId)?.rationale.score,
      );
    }
    expect(scores[0]).toBeGreaterThan(0);
    expect(new Set(scores).size).toBe(1);
  });
});
