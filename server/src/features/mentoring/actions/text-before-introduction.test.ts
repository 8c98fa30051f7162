import { beforeAll, describe, expect, it } from '@jest/globals';
import { Mentor } from '../../mentors/index.ts';
import { Venture } from '../../ventures/index.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { deskOf } from '../testing/desk.ts';
import { aCaseForm, aMentor, aMentorForm, aProfile, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);
const SUBMIT = `mutation ($input: SubmitProfileInput!) { done: submitProfile(input: $input) { problem { code field } } }`;
const SAVE = `mutation ($input: SaveMentorInput!) { done: saveMentor(input: $input) { problem { code field } } }`;
interface Done {
  done: { problem: { code: string; field: string } | null };
}

/** The same three ways to be reached, in as many languages. */
const WAYS = [
  'Skriv til karen snabela traevaerk punktum dk, så taler vi om det hele.',
  'Call me on +45 23 45 67 89 and we will talk about all of it.',
  'Auf www.traevaerk.dk steht alles, was Sie wissen möchten.',
];

let adviser: Someone;
let mentor: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeAll(async () => {
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  mentor = await aMentor(api, 'Karen Mentor', adviser);
  mette = await aRequest(api, 'Mette Madsen');
});

describe('a way to be reached', () => {
  it.each(WAYS)('is not taken into an idea: %s', async (idea) => {
    const before = await api.em().count(Venture);
    const { done } = await api.run<Done>(SUBMIT, { input: aProfile({ idea }) });
    expect(done.problem).toEqual({ code: 'CONTACT_IN_TEXT', field: 'idea' });
    expect(await api.em().count(Venture)).toBe(before);
  });

  it.each(WAYS)('is not taken into a mentor’s headline or cases: %s', async (text) => {
    const before = await api.em().findOneOrFail(Mentor, mentor.mentorId);
    for (const [said, field] of [
      [{ headline: text }, 'headline'],
      [{ cases: [aCaseForm({ title: text })] }, 'cases.0.title'],
      [{ cases: [aCaseForm({}), aCaseForm({ story: text })] }, 'cases.1.story'],
    ] as const) {
      const { done } = await api.run<Done>(SAVE, { input: aMentorForm(said) }, mentor);
      expect(done.problem).toEqual({ code: 'CONTACT_IN_TEXT', field });
    }
    expect(await api.em().findOneOrFail(Mentor, mentor.mentorId)).toMatchObject({
      headline: before.headline,
      version: before.version,
    });
  });

  it('is taken into neither a question nor its answer nor a no; with a yes it may be said', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    const refused = { match: null, problem: { code: 'CONTACT_IN_TEXT', field: 'words' } };
    for (const words of WAYS) {
      expect(await desk.answer(mentor, id, { answer: 'ASK_FIRST', words })).toEqual(refused);
      expect(await desk.answer(mentor, id, { answer: 'NO', reason: 'OTHER', words })).toEqual(refused);
    }
    expect(await api.em().findOneOrFail(MentorMatch, id)).toMatchObject({
      state: 'ASKED',
      question: null,
      words: null,
    });

    await desk.answer(mentor, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    for (const words of WAYS) expect(await desk.tell(mette, id, words)).toEqual(refused);
    expect(await api.em().findOneOrFail(MentorMatch, id)).toMatchObject({
      state: 'QUESTION',
      questionAnswer: null,
    });

    await desk.tell(mette, id, 'Ja, CVR 29189919 har et.');
    expect(await desk.answer(mentor, id, { answer: 'YES', words: WAYS[0] })).toMatchObject({
      match: { state: 'MATCHED' },
    });
  });
});
