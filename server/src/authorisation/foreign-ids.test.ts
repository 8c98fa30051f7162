import { describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';
import type { Actor } from './actors.ts';
import { MATRIX } from './matrix.ts';
import { documentOf, shortSelection, variablesOf } from './testing/operation.ts';
import type { RootField } from './testing/operation.ts';
import { ask } from './testing/run-cell.ts';
import { useWorld } from './testing/use-world.ts';
import type { World } from './world.ts';

const matrix = useWorld();

type Kind = keyof ReturnType<typeof idsOf>;

/** Ids of everything there is, by what it is. A match, its introduction and its thread have one id, as have requests. */
function idsOf({ people, matches, requests, ventures, mentors, organisations, ...rest }: World) {
  return {
    person: Object.values(people).map(({ id }) => id),
    match: Object.values(matches),
    request: [...Object.values(requests), rest.succession.interest, rest.work.open, rest.work.asked],
    business: [rest.succession.waiting, rest.succession.published],
    taker: [rest.succession.taker],
    vacancy: [rest.work.waiting, rest.work.ofOfficer, rest.work.rejected, rest.work.published],
    candidate: [rest.work.candidate, rest.work.posted],
    venture: Object.values(ventures),
    mentor: Object.values(mentors),
    organisation: Object.values(organisations),
    event: [rest.event.id, rest.otherEvent.id, rest.draftEvent.id],
    session: [rest.event.sessionId],
    signUp: [rest.signUpId],
    hat: [rest.hatId],
    invitation: [rest.invitationId],
    notification: [rest.notificationId],
    message: [rest.messageId],
    grant: [rest.grantId],
    consent: [rest.consentId],
    savedSearch: [rest.savedSearchId],
    cohort: [rest.cohorts.ranked, rest.cohorts.planned, rest.cohorts.discarded],
    member: [rest.cohorts.part],
  };
}

/** Of what an argument is the id. */
const KIND_OF: Readonly<Record<string, Kind | 'word'>> = {
  'Query.business id': 'business',
  'Query.businessInterest id': 'request',
  'Query.ownBusiness id': 'business',
  'Query.taker id': 'taker',
  'Query.candidate id': 'candidate',
  'Query.hiringRequest id': 'request',
  'Query.keptCandidate id': 'candidate',
  'Query.vacancy id': 'vacancy',
  'Query.cohort id': 'cohort',
  'Query.cohortRanking id': 'member',
  'Query.mentor id': 'mentor',
  'Query.mentorMatch id': 'match',
  'Query.mentorRequest id': 'request',
  'Query.request id': 'request',
  'Query.thread id': 'match',
  businessId: 'business',
  candidateId: 'candidate',
  choiceIds: 'member',
  cohortId: 'cohort',
  conceptIds: 'word',
  consentId: 'consent',
  employees: 'word',
  eventId: 'event',
  experience: 'word',
  grantId: 'grant',
  hatId: 'hat',
  hiringRequestId: 'request',
  horizon: 'word',
  industryId: 'word',
  industryIds: 'word',
  interestId: 'request',
  kindCode: 'word',
  matchId: 'match',
  means: 'word',
  mentorId: 'mentor',
  memberId: 'member',
  messageId: 'message',
  nextMentorIds: 'mentor',
  notificationIds: 'notification',
  occupationId: 'word',
  occupationIds: 'word',
  organisationId: 'organisation',
  personId: 'person',
  price: 'word',
  profit: 'word',
  reason: 'word',
  requestId: 'request',
  searchId: 'savedSearch',
  seekerIds: 'request',
  sessionIds: 'session',
  skillId: 'word',
  skillIds: 'word',
  takerId: 'taker',
  threadId: 'match',
  topicId: 'word',
  topicIds: 'word',
  townId: 'word',
  turnover: 'word',
  unitId: 'organisation',
  vacancyId: 'vacancy',
};

/** The ids an operation takes, keys of attempts left out. */
function idArguments({
  name,
  field,
}: RootField): { key: string; kind: Kind | 'word' | undefined; isList: boolean }[] {
  return field.args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [arg];
    return fields
      .filter((one) => getNamedType(one.type).name === 'ID' && one.name !== 'idempotencyKey')
      .filter(() => !isInputObjectType(type) || arg.name === 'input')
      .map((one) => ({
        key: one.name,
        kind: KIND_OF[`${name} ${one.name}`] ?? KIND_OF[one.name],
        isList: String(one.type).startsWith('['),
      }));
  });
}

let attempts = 0;

async function answerTo(root: RootField, actor: Actor, key: string, value: unknown): Promise<string> {
  const world = matrix.world();
  const [row] = MATRIX[root.name] ?? [];
  if (!row) throw new Error(`No row of ${root.name}.`);
  const usual = variablesOf(root, row, world, actor);
  const input = usual['input'] as Record<string, unknown> | undefined;
  // Each attempt with an address of its own: memory counts them, and forgets nothing in passing.
  const own = input && 'email' in input ? { email: `forsoeg.${++attempts}@example.org` } : {};
  const variables = input ? { input: { ...input, ...own, [key]: value } } : { ...usual, [key]: value };
  return matrix.database().inPassing(async () => {
    const document = documentOf(root, variables, shortSelection(root, row));
    return JSON.stringify(await ask(matrix.api, world, actor, document, variables));
  });
}

/** What anybody may name: found by whoever asks. */
const PUBLIC_KINDS: Readonly<Record<string, Kind>> = {
  'Query.business id': 'business',
  'Query.mentor id': 'mentor',
  'Query.vacancy id': 'vacancy',
  'Mutation.applyForVacancy vacancyId': 'vacancy',
  'Mutation.signUpForEvent eventId': 'event',
  'Mutation.signUpForEvent sessionIds': 'session',
};

const ASKING: readonly Actor[] = [
  'visitor',
  'newcomer',
  'entrepreneur',
  'askedMentor',
  'adviser',
  'organiser',
  'administrator',
];

describe('an id of something foreign', () => {
  it('is given in no argument that is not known here', () => {
    const unknown = matrix.roots().flatMap((root) =>
      idArguments(root)
        .filter(({ kind }) => kind === undefined)
        .map(({ key }) => `${root.name} ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  // A newcomer owns nothing: to them every id of every kind is foreign. To the others, ids of another kind are.
  it.each(ASKING)(
    'gets the answer of an id that nothing has: to %s',
    async (actor) => {
      const different: string[] = [];
      const ids = idsOf(matrix.world());
      for (const root of matrix.roots()) {
        for (const { key, kind, isList } of idArguments(root)) {
          const value = (id: string) => (isList ? [id] : id);
          const unknown = await answerTo(root, actor, key, value(matrix.world().nobody));
          if (/UNAUTHENTICATED|"codes":\["FORBIDDEN"\]/.test(unknown)) continue;
          for (const [other, [first, ...more]] of Object.entries(ids)) {
            const isPublic = PUBLIC_KINDS[`${root.name} ${key}`] === other;
            if (isPublic || (other === kind && actor !== 'newcomer')) continue;
            for (const id of actor === 'newcomer' && other === kind ? [first, ...more] : [first]) {
              const answer = await answerTo(root, actor, key, value(id ?? ''));
              if (answer !== unknown)
                different.push(`${root.name} ${key} of a ${other}: ${answer}, not ${unknown}`);
            }
          }
        }
      }
      expect(different).toEqual([]);
    },
    60_000,
  );
});
