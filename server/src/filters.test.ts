import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { features } from './app.ts';
import { schemaOf } from './platform/graphql/build-schema.ts';
import { useApi } from './testing/run-operation.ts';
import { deskOf } from './features/mentoring/testing/desk.ts';
import { aMentor, aProfile, somebody } from './features/mentoring/testing/journey.ts';

/**
 * Every way to choose, search or sort in a list, and the fields of what is listed that it looks at. Whoever may ask the
 * list may read those fields of every entry in it, so that choosing tells nothing that reading would not.
 */
const LOOKS_AT: Record<string, readonly string[]> = {
  'Query.auditEntries.action': ['action'],
  'Query.auditEntries.personId': ['actor.id', 'subjectPersonId'],
  'Query.auditEntries.result': ['result'],
  'Query.candidates.hours': ['hours'],
  'Query.candidates.language': ['languages.code'],
  'Query.candidates.licence': ['licences'],
  'Query.candidates.occupationId': ['occupations.id'],
  'Query.candidates.skillId': ['skills.id'],
  // Only those whose town is shown.
  'Query.candidates.townId': ['place.da'],
  'Query.businesses.employees': ['employees.id'],
  'Query.businesses.horizon': ['horizon.id'],
  'Query.businesses.industryId': ['industry.id'],
  'Query.businesses.price': ['price.id'],
  'Query.businesses.townId': ['place.town.id'],
  'Query.concepts.scheme': ['scheme'],
  'Query.events.kind': ['kind'],
  'Query.findConcepts.language': ['matchedLanguage'],
  'Query.findConcepts.schemes': ['concept.scheme'],
  'Query.findConcepts.text': ['matchedLabel'],
  'Query.forYou.profile.industryId': ['reasons.fitting.id'],
  // A mentor's languages are read by everybody; here they only have to be shared.
  'Query.forYou.profile.languages': [],
  'Query.forYou.profile.topicIds': ['reasons.fitting.id'],
  'Query.forYou.profile.townId': ['reasons.minutes'],
  'Query.hats.kind': ['kind'],
  'Query.hats.search': ['person.name'],
  // One's own words, against words that everybody may read.
  'Query.linkText.language': ['concept.label'],
  'Query.linkText.text': ['concept.label'],
  'Query.mentorRequests.state': ['state'],
  'Query.mentors.industryId': ['cases.industry.id'],
  'Query.mentors.topicId': ['cases.topics.id'],
  'Query.mentors.townId': ['town.id'],
  'Query.mentorSuggestions.need.conceptIds': ['mentor.cases.concepts.id'],
  'Query.mentorSuggestions.need.industryId': ['mentor.cases.industry.id'],
  'Query.mentorSuggestions.need.languages': ['mentor.languages'],
  'Query.mentorSuggestions.need.meeting': ['mentor.meeting'],
  'Query.mentorSuggestions.need.stage': ['mentor.cases.stage'],
  'Query.mentorSuggestions.need.topicIds': ['mentor.cases.topics.id'],
  'Query.mentorSuggestions.need.townId': ['mentor.town.id'],
  'Query.mentorSuggestions.need.travelLimitMinutes': ['mentor.travelLimitMinutes'],
  'Query.myRequests.state': ['state'],
  // Staff alone; a former name and the GLN are of the organisation, and of no person.
  'Query.organisations.search': ['name', 'cvr'],
  'Query.ruleSets.kind': ['kind'],
  'Query.shortages.scheme': ['concept.scheme'],
  'Query.shortages.townId': ['town.id'],
  // The event, which the organiser must run.
  'Query.signUps.eventId': [],
  'Query.signUps.search': ['name', 'email', 'code'],
  'Query.signUps.state': ['state'],
  'Query.staffQueue.kind': ['kind'],
  'Query.staffQueue.only': ['assignee.id', 'turn.isOverdue'],
  'Query.staffQueue.turn': ['turn.party'],
  'Query.staffQueue.unitId': ['unit.id'],
  'Query.vacancies.hours': ['hours'],
  'Query.vacancies.occupationId': ['occupation.id'],
  'Query.vacancies.townId': ['town.id'],
  'Query.vacancies.type': ['type'],
};

/** Fields that a list may not look at where not everybody who may ask it may read them of everybody. */
const HIDDEN = ['conflictCvrs', 'version', 'contacts', 'idea', 'contactName'];

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await schemaOf(features);
});

type Field = GraphQLField<unknown, unknown>;

function listFields(): [string, Field][] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Mutation')
    .flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => [type, field] as const) : [],
    )
    .filter(([, field]) => listedType(field) !== null)
    .map(([type, field]): [string, Field] => [`${type.name}.${field.name}`, field]);
}

/** What a list lists; null for what is none. */
function listedType({ type }: Field): GraphQLOutputType | null {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return bare;
  const named = getNamedType(bare);
  return isObjectType(named) ? (named.getFields()['nodes']?.type ?? null) : null;
}

/** The arguments that choose: all but those that page. An input object chooses by each of its fields. */
function choosersOf([name, field]: [string, Field]): string[] {
  return field.args
    .filter((arg) => arg.name !== 'first' && arg.name !== 'after')
    .flatMap((arg) => {
      const type = getNamedType(arg.type);
      return isInputObjectType(type)
        ? Object.keys(type.getFields()).map((key) => `${name}.${arg.name}.${key}`)
        : [`${name}.${arg.name}`];
    });
}

/** Whether a path of fields leads somewhere from a type. */
function leads(type: GraphQLOutputType, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  const named = getNamedType(type);
  const field = isObjectType(named) ? named.getFields()[first] : undefined;
  return field !== undefined && leads(field.type, rest);
}

describe('the lists of the schema', () => {
  it('are chosen from by reviewed arguments, and by no others', () => {
    expect(listFields().flatMap(choosersOf).sort()).toEqual(Object.keys(LOOKS_AT).sort());
  });

  it('look at fields only that whoever may ask them reads of every entry', () => {
    const wrong = listFields().flatMap((list) =>
      choosersOf(list).flatMap((chooser) =>
        (LOOKS_AT[chooser] ?? [])
          .filter((path) => {
            const steps = path.split('.');
            return (
              !leads(listedType(list[1]) as GraphQLOutputType, steps) ||
              steps.some((step) => HIDDEN.includes(step))
            );
          })
          .map((path) => `${chooser} looks at ${path}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('whom a mentor keeps clear of', () => {
  const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
  const SUBMIT = `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) {
    receipt { suggestions { mentor { name } } } problem { code field } } }`;
  type Sent = { submitProfile: { receipt: { suggestions: { mentor: { name: string } }[] } } };

  it('cannot be found out by sending a profile with another company’s number; the desk still keeps them apart', async () => {
    const adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
    const karen = await aMentor(api, 'Karen Klar', adviser, { conflictCvrs: ['29189919'] });
    const suggested = [];
    for (const cvr of [null, '29189919', '10000009']) {
      const email = `${cvr ?? 'ingen'}@example.org`;
      const { submitProfile } = await api.run<Sent>(SUBMIT, { input: aProfile({ cvr, email }) });
      suggested.push(submitProfile.receipt.suggestions.map(({ mentor }) => mentor.name));
    }
    expect(suggested).toEqual([['Karen Klar'], ['Karen Klar'], ['Karen Klar']]);

    const mette = await somebody(api, 'Mette Madsen', 'ENTREPRENEUR');
    await api.run(SUBMIT, { input: aProfile({ cvr: '29189919' }) }, mette);
    const [request] = await api.em().execute<{ id: string }[]>('select id from mentor_request');
    expect(await deskOf(api).suggest(adviser, request?.id ?? '', karen.mentorId)).toMatchObject({
      problem: { code: 'CONFLICT_OF_INTEREST' },
    });
  });
});
