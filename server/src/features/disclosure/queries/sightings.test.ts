import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { signUpForEvent } from '../../events/actions/sign-up-for-event.ts';
import { newEvent, signUpInput } from '../../events/testing/new-event.ts';
import { everySignUp } from '../../events/queries/sign-ups.ts';
import { aMentorForm, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const SEEN = `{ seenBy(first: 100) { totalCount nodes {
  at viewer { name } organisation { id } purpose recordKind isThroughGrant } } }`;
interface Seen {
  seenBy: { totalCount: number; nodes: { viewer: { name: string } | null; recordKind: string }[] };
}
const seenBy = async (person: Someone) => (await api.run<Seen>(SEEN, {}, person)).seenBy;
const sighting = (
  name: string,
  recordKind: string,
  purpose: string,
  organisationId: string | null = null,
) => ({
  at: '2026-09-01T08:00:00.000Z',
  viewer: { name },
  organisation: organisationId === null ? null : { id: organisationId },
  purpose,
  recordKind,
  isThroughGrant: false,
});

let mette: Someone;
beforeAll(async () => {
  mette = await somebody(api, 'Mette Madsen');
  await api.em().execute('update person set email_proven_at = now() where id = ?', [mette.as.personId]);
});

describe('staff who read of a person', () => {
  it('are seen by that person: an organiser who opens the list of those signed up, or its file', async () => {
    const event = await newEvent(api.em(), { capacity: 3 });
    const named = { name: 'Mette Madsen', email: mette.email, idempotencyKey: randomUUID() };
    await signUpForEvent(await api.context(), signUpInput(event, named));
    await signUpForEvent(
      await api.context(),
      signUpInput(event, { name: 'Gæst', email: 'gaest@example.org' }),
    );
    const ole = await somebody(api, 'Ole Organiser');
    const as = { ...ole.as, hats: [{ kind: 'ORGANISER' as const, organisationId: event.organiserId }] };
    await api.run('query ($id: ID!) { signUps(eventId: $id) { nodes { name } } }', { id: event.id }, { as });
    const expected = sighting('Ole Organiser', 'SIGN_UP', 'EVENTS', event.organiserId);
    expect(await seenBy(mette)).toEqual({ totalCount: 1, nodes: [expected] });
    expect(await everySignUp(await api.context({ as }), event.slug)).toHaveLength(2);
    expect(await seenBy(mette)).toEqual({ totalCount: 2, nodes: [expected, expected] });
  });

  it('are seen by that person: an administrator who looks at hats and invitations', async () => {
    const worn = await somebody(api, 'Bo Bærer', 'MENTOR');
    const adam = await somebody(api, 'Adam Administrator', 'ADMINISTRATOR');
    await api.run('{ hats(kind: MENTOR) { nodes { person { name } } } }', {}, adam);
    await api.run(
      `mutation ($input: InviteInput!) { invite(input: $input) { problem { code } } }`,
      { input: { email: worn.email, hatKind: 'ADVISER' } },
      adam,
    );
    await api.run('{ invitations { nodes { email } } }', {}, adam);
    const expected = sighting('Adam Administrator', 'PERSON', 'ADMINISTRATION');
    expect(await seenBy(worn)).toEqual({ totalCount: 2, nodes: [expected, expected] });
    await api.run('{ hats(kind: ADMINISTRATOR) { nodes { person { name } } } }', {}, adam);
    expect(await seenBy(adam)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('are seen by that person: an adviser who approves a mentor, and opens what not everybody sees', async () => {
    const karen = await somebody(api, 'Karen Ny');
    const { done } = await api.run<{ done: { mentor: { id: string } } }>(
      `mutation ($input: SaveMentorInput!) { done: saveMentor(input: $input) { mentor { id } } }`,
      { input: aMentorForm() },
      karen,
    );
    const anne = await somebody(api, 'Anne Adviser', 'ADVISER');
    await api.run('{ mentorsToApprove { nodes { name } } }', {}, anne);
    const ONE = 'query ($id: ID!) { mentor(id: $id) { name } }';
    await api.run(ONE, { id: done.mentor.id }, anne);
    const expected = sighting('Anne Adviser', 'MENTOR', 'CASE_WORK');
    expect(await seenBy(karen)).toEqual({ totalCount: 2, nodes: [expected, expected] });
    // What is public may be read by everybody, and a person's own is theirs.
    await api.run(ONE, { id: done.mentor.id }, karen);
    await api.run(
      'mutation ($id: ID!) { approveMentor(input: { mentorId: $id }) { problem { code } } }',
      { id: done.mentor.id },
      anne,
    );
    const before = (await seenBy(karen)).totalCount;
    await api.run(ONE, { id: done.mentor.id }, mette);
    await api.run('{ mentors { nodes { name } } }', {}, anne);
    expect((await seenBy(karen)).totalCount).toBe(before);
  });

  it('are not seen by anybody else', async () => {
    const stranger = await somebody(api, 'Ulla Udenfor');
    expect(await seenBy(stranger)).toEqual({ totalCount: 0, nodes: [] });
    expect((await api.settle(SEEN)).code).toBe('UNAUTHENTICATED');
  });
});
