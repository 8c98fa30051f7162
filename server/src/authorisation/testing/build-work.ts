import type { Api } from '../../testing/run-operation.ts';
import { aCandidateForm, aVacancyForm } from '../../features/workforce/testing/work.ts';
import { SAID } from '../markers.ts';
import type { World } from '../world.ts';
import { again, meet } from './build-people.ts';
import type { Met } from './deeds.ts';

/**
 * A company with work that everybody finds and work that waits, a candidate who has opened their name to it for the one,
 * is asked about another, somebody whom the officer has posted, and work of the officer’s own company.
 */
export async function buildWork(api: Api, officer: Met): Promise<World['work']> {
  const deeds = deedsOf(api);
  const owner = await meet(api, 'Kresten Arbejdsgiver');
  const act = (by: Met, cvr: string) => {
    const named = { cvr, name: `Virksomhed ${cvr}`, townId: 'herning', industryId: 'construction' };
    return deeds.done('actForCompany', 'company', named, by);
  };
  const organisationId = await act(owner, '30000005');
  const company = await again(api, owner);
  const post = (said: object) =>
    deeds.done('saveVacancy', 'vacancy', aVacancyForm(organisationId, said), company);
  const own = aVacancyForm(await act(officer, '30000021'), { townId: 'aulum' });
  const ofOfficer = await deeds.done('saveVacancy', 'vacancy', own, officer);
  const review = (vacancyId: string, said: object) =>
    deeds.done('reviewVacancy', 'vacancy', { vacancyId, ...said }, officer);
  const published = await post({ workMentor: SAID.workMentor });
  await review(published, { decision: 'PUBLISH' });
  const other = await post({ townId: 'ikast' });
  await review(other, { decision: 'PUBLISH' });
  const rejected = await post({ townId: 'sunds' });
  await review(rejected, { decision: 'REJECT', rule: 'OTHER', words: SAID.reviewOfVacancy });
  const waiting = await post({ description: SAID.descriptionOfWaiting });

  const seeker = await meet(api, SAID.nameOfCandidate);
  const form = aCandidateForm({ about: SAID.aboutOfCandidate });
  const candidate = await deeds.done('saveCandidate', 'candidate', form, seeker);
  const postedForm = {
    ...aCandidateForm({ about: SAID.aboutOfPosted }),
    name: SAID.nameOfPosted,
    email: 'posted.candidate@example.org',
    language: 'DA',
    consentGiven: true,
  };
  const posted = await deeds.done('postCandidate', 'candidate', postedForm, officer);
  const ask = (vacancyId: string) => {
    const words = SAID.wordsOfCompany;
    return deeds.done(
      'askForCandidate',
      'hiringRequest',
      { vacancyId, candidateId: candidate, meeting: 'PHONE', words },
      company,
    );
  };
  const open = await ask(published);
  await deeds.done('answerHiring', 'hiringRequest', { hiringRequestId: open, answer: 'YES' }, seeker);
  const asked = await ask(other);
  return { published, rejected, waiting, ofOfficer, company: organisationId, candidate, posted, open, asked };
}

function deedsOf(api: Api) {
  return {
    /** Does it, and answers with the id of what it was done to. */
    async done(name: string, of: string, input: object, by: Met): Promise<string> {
      // Ids sort by time: what is done later is newer.
      api.clock.advance(1);
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${of} { id } problem { code field } } }`;
      const { done } = await api.run<{
        done: Record<string, { id: string } | null> & { problem: object | null };
      }>(document, { input }, { as: by.viewer });
      const id = done[of]?.id;
      if (id === undefined) throw new Error(`${name}: ${JSON.stringify(done.problem)}`);
      return id;
    },
  };
}
