import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execute, isRequiredArgument, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { everythingOf } from '../../../authorisation/testing/everything.ts';
import { documentOf, rootFields } from '../../../authorisation/testing/operation.ts';
import { schemaOf } from '../../../platform/graphql/build-schema.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../testing/desk.ts';
import { aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);
const IDEA = 'Jeg syr gardiner af genbrugte sejl fra Limfjorden.';
const CVR = '10000009';

const MATCH = `query ($id: ID!) { mentorMatch(id: $id) {
  idea ideaWrittenIn contacts { name email } request { id } blindVenture { id town { id } industry { id } } } }`;
interface Match {
  mentorMatch: { idea: string | null; contacts: object[]; request: object | null } | null;
}
const GRANTS = '{ myGrants(first: 100) { nodes { id fieldGroups isOpen receiver { name } } } }';
interface Grants {
  myGrants: { nodes: { id: string; fieldGroups: string[]; isOpen: boolean }[] };
}
const WITHDRAW =
  'mutation ($id: ID!) { withdrawGrant(input: { grantId: $id }) { grant { isOpen } problem { code } } }';
const SEEN = '{ seenBy(first: 100) { nodes { viewer { name } recordKind purpose isThroughGrant } } }';
interface Seen {
  seenBy: {
    nodes: { viewer: { name: string }; recordKind: string; purpose: string; isThroughGrant: boolean }[];
  };
}

let schema: GraphQLSchema;
let adviser: Someone;
let mentor: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
let ventureId: string;

beforeAll(async () => {
  const { features } = await import('../../../app.ts');
  schema = await schemaOf(features);
});
beforeEach(async () => {
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  mentor = await aMentor(api, 'Karen Mentor', adviser);
  mette = await aRequest(api, 'Mette Madsen', { cvr: CVR, idea: IDEA });
  const [row] = await api
    .em()
    .execute<{ id: string }[]>('select id from venture where person_id = ?', [mette.as.personId]);
  ventureId = row?.id ?? '';
});

const seenIn = async (by: Someone, id: string) => (await api.run<Match>(MATCH, { id }, by)).mentorMatch;
const seenBy = async (person: Someone) => (await api.run<Seen>(SEEN, {}, person)).seenBy.nodes;
const withdraw = async (person: Someone, group: string) => {
  const { myGrants } = await api.run<Grants>(GRANTS, {}, person);
  const grant = myGrants.nodes.find(({ fieldGroups, isOpen }) => isOpen && fieldGroups.includes(group));
  return api.run(WITHDRAW, { id: grant?.id ?? '' }, person);
};

/** The JSON of all a person can reach: every query without arguments, and every one by id for each id known to them. */
async function everythingOfSomebody(person: Someone, ids: readonly string[]): Promise<string> {
  const answers: unknown[] = [];
  for (const root of rootFields(schema).filter(({ kind }) => kind === 'query')) {
    const required = root.field.args.filter(isRequiredArgument).map(({ name }) => name);
    const isById = required.length === 1 && /id$/i.test(required[0] ?? '');
    if (required.length > 0 && !isById) continue;
    for (const variables of isById ? ids.map((id) => ({ [required[0] ?? '']: id })) : [{}]) {
      const document = parse(documentOf(root, variables, everythingOf(root.field.type)));
      const contextValue = await api.context({ as: person.as });
      const { data } = await execute({ schema, document, variableValues: variables, contextValue });
      answers.push(data);
    }
  }
  return JSON.stringify(answers);
}

/** What says who Mette is and what she wants, and what of it the mentor can reach. */
async function reachedBy(person: Someone, matchId: string): Promise<string[]> {
  const markers: Record<string, string> = {
    name: 'Mette',
    surname: 'Madsen',
    email: mette.email,
    cvr: CVR,
    idea: IDEA,
    person: mette.as.personId,
    venture: ventureId,
  };
  const all = await everythingOfSomebody(person, [matchId, mette.requestId, ventureId]);
  return Object.keys(markers).filter((marker) => all.includes(markers[marker] ?? ''));
}

describe('a mentor who is asked', () => {
  it('reaches nothing that says whose it is; the idea is opened to them when they are asked', async () => {
    const held = (await desk.suggest(adviser, mette.requestId, mentor.mentorId)).match?.id ?? '';
    expect(await reachedBy(mentor, held)).toEqual([]);
    api.clock.advance(60_000);
    await api.runJobs();
    expect(await reachedBy(mentor, held)).toEqual(['idea']);
    expect(await seenIn(mentor, held)).toEqual({
      idea: IDEA,
      ideaWrittenIn: 'DA',
      contacts: [],
      request: null,
      blindVenture: { id: held, town: { id: expect.any(String) }, industry: { id: expect.any(String) } },
    });
  });

  it('reaches nothing more by asking first', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'ASK_FIRST', words: 'Hvor mange har du solgt?' });
    await desk.tell(mette, id, 'Omkring hundrede.');
    expect(await reachedBy(mentor, id)).toEqual(['idea']);
  });

  it('does not see the idea in the very next request after it has been taken back', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    expect((await seenIn(mentor, id))?.idea).toBe(IDEA);
    expect(await withdraw(mette, 'IDEA')).toEqual({
      withdrawGrant: { grant: { isOpen: false }, problem: null },
    });
    expect(await seenIn(mentor, id)).toMatchObject({ idea: null, ideaWrittenIn: null });
    expect(await reachedBy(mentor, id)).toEqual([]);
    // Nor does the yes open it again behind her back.
    await desk.answer(mentor, id, { answer: 'YES' });
    expect(await reachedBy(mentor, id)).not.toContain('idea');
  });
});

describe('an entrepreneur who no longer agrees', () => {
  const MINE = '{ myConsents { id text { key } } }';
  const TAKE_BACK = 'mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) { problem { code } } }';
  interface Mine {
    myConsents: { id: string; text: { key: string } }[];
  }
  const takeBack = async () => {
    const { myConsents } = await api.run<Mine>(MINE, {}, mette);
    const shared = myConsents.find(({ text }) => text.key === 'VENTURE_SHARED');
    expect(await api.run(TAKE_BACK, { id: shared?.id }, mette)).toEqual({
      withdrawConsent: { problem: null },
    });
  };

  it('is known to no mentor from the next request on, whatever the mentor answers', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await takeBack();
    expect(await seenIn(mentor, id)).toMatchObject({ idea: null, contacts: [] });
    await desk.answer(mentor, id, { answer: 'YES' });
    expect(await seenIn(mentor, id)).toMatchObject({ idea: null, contacts: [] });
    const reached = await reachedBy(mentor, id);
    for (const hidden of ['idea', 'email', 'cvr']) expect(reached).not.toContain(hidden);
  });

  it('takes back what the match had opened', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'YES' });
    await takeBack();
    expect(await seenIn(mentor, id)).toMatchObject({ idea: null, contacts: [] });
    const { notifications } = await api.run<{ notifications: { nodes: { kind: string }[] } }>(
      '{ notifications { nodes { kind } } }',
      {},
      mentor,
    );
    expect(notifications.nodes.map(({ kind }) => kind)).toContain('GRANT_WITHDRAWN');
  });
});

describe('a match', () => {
  it('opens the contacts to both, and to the mentor no longer in the very next request after they were taken back', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'YES' });
    expect(await seenIn(mentor, id)).toMatchObject({
      contacts: [{ name: 'Mette Madsen', email: mette.email }],
    });
    expect(await seenIn(mette, id)).toMatchObject({
      contacts: [{ name: 'Karen Mentor', email: mentor.email }],
    });
    expect(await reachedBy(mentor, id)).toEqual(expect.arrayContaining(['name', 'surname', 'email', 'idea']));

    await withdraw(mette, 'CONTACT');
    expect(await seenIn(mentor, id)).toMatchObject({ contacts: [] });
    expect(await reachedBy(mentor, id)).not.toContain('email');
    expect(await seenIn(mette, id)).toMatchObject({
      contacts: [{ name: 'Karen Mentor', email: mentor.email }],
    });
    await withdraw(mentor, 'CONTACT');
    expect(await seenIn(mette, id)).toMatchObject({ contacts: [] });
  });

  it('shuts with its end what it opened', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'YES' });
    await desk.end(mette, id);
    expect(await seenIn(mentor, id)).toMatchObject({ contacts: [], idea: null });
    expect(await seenIn(mette, id)).toMatchObject({ contacts: [] });
  });
});

describe('who has seen me', () => {
  it('names the adviser who read the case, and the mentor who read through a grant', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    const before = await seenBy(mette);
    expect(before.filter(({ isThroughGrant }) => isThroughGrant)).toEqual([]);
    expect(before.map(({ viewer }) => viewer.name)).not.toContain('Karen Mentor');
    await seenIn(mentor, id);
    await api.run('query ($id: ID!) { mentorRequest(id: $id) { id } }', { id: mette.requestId }, adviser);
    expect(
      (await seenBy(mette)).slice(0, 2).sort((a, b) => a.viewer.name.localeCompare(b.viewer.name)),
    ).toEqual([
      {
        viewer: { name: 'Anne Adviser' },
        recordKind: 'VENTURE',
        purpose: 'CASE_WORK',
        isThroughGrant: false,
      },
      { viewer: { name: 'Karen Mentor' }, recordKind: 'VENTURE', purpose: 'MATCHING', isThroughGrant: true },
    ]);
  });

  it('says nothing of what people read of their own', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    const before = (await seenBy(mette)).length;
    await seenIn(mette, id);
    await api.run(
      'query ($id: ID!) { mentorRequest(id: $id) { id venture { idea } } }',
      { id: mette.requestId },
      mette,
    );
    expect(await seenBy(mette)).toHaveLength(before);
  });

  it('costs one look at the grants and one entry for all of a mentor’s matches', async () => {
    await desk.ask(adviser, mette.requestId, mentor.mentorId);
    const otto = await aRequest(api, 'Otto Olsen', { idea: 'Jeg bygger borde af gamle gulve.' });
    await desk.ask(adviser, otto.requestId, mentor.mentorId);
    const { result, statements } = await api.countQueries(() =>
      api.run('{ viewer { matchesAsMentor { idea ideaWrittenIn contacts { email } } } }', {}, mentor),
    );
    expect(result).toMatchObject({
      viewer: { matchesAsMentor: [{ idea: 'Jeg bygger borde af gamle gulve.' }, { idea: IDEA }] },
    });
    expect(statements.filter((sql) => sql.includes('disclosure_grant'))).toHaveLength(1);
    expect(statements.filter((sql) => sql.includes('insert into audit_entry'))).toHaveLength(1);
  });
});
