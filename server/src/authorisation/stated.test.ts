import { beforeAll, describe, expect, it } from '@jest/globals';
import { extendSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { features } from '../app.ts';
import { schemaOf } from '../platform/graphql/build-schema.ts';
import { MATRIX } from './matrix.ts';
import { rootFields } from './testing/operation.ts';
import { ENVELOPE_FIELDS, OF_NOBODY, OF_PEOPLE, rulesOfType } from './fields.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await schemaOf(features);
});

/** The object types of a schema, without its doors. */
const typesOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|Query$|Mutation$)/.test(name));
const isEnvelope = ({ name }: GraphQLObjectType) => /(Result|Connection)$/.test(name);

/** Types nobody has said of whether they tell of people, and those that are gone. */
function unstatedTypes(schema: GraphQLSchema): string[] {
  const things = typesOf(schema)
    .filter((type) => !isEnvelope(type))
    .map(({ name }) => name);
  return differences(things, [...Object.keys(OF_NOBODY), ...Object.keys(OF_PEOPLE)]);
}

/** Fields of what tells of people without a rule, and rules of fields that are gone. */
function unstatedFields(schema: GraphQLSchema): string[] {
  return typesOf(schema)
    .filter(({ name }) => name in OF_PEOPLE)
    .flatMap(({ name }) =>
      differences(Object.keys(schemaFields(schema, name)), [...rulesOfType(name).keys()]).map(
        (field) => `${name}.${field}`,
      ),
    );
}

/** What envelopes say themselves, besides the things they hold. */
function sayingEnvelopes(schema: GraphQLSchema): string[] {
  return typesOf(schema)
    .filter(isEnvelope)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)) && !ENVELOPE_FIELDS.includes(field.name))
        .map((field) => `${type.name}.${field.name}`),
    );
}

/** Root fields without rows in the matrix, and rows of root fields that are gone. */
function unstatedRoots(schema: GraphQLSchema): string[] {
  const stated = Object.keys(MATRIX).filter((name) => (MATRIX[name] ?? []).length > 0);
  return differences(
    rootFields(schema).map(({ name }) => name),
    stated,
  );
}

describe('the matrix', () => {
  it('has rows for every root field, and for nothing else', () => {
    expect(unstatedRoots(schema)).toEqual([]);
  });

  it('says of every type whether it tells of people', () => {
    expect(unstatedTypes(schema)).toEqual([]);
  });

  it('says of every field of those who may be shown it, once', () => {
    expect(unstatedFields(schema)).toEqual([]);
    const twice = Object.keys(OF_PEOPLE).filter(
      (type) =>
        rulesOfType(type).size !==
        Object.values(OF_PEOPLE[type] ?? {})
          .join(' ')
          .trim()
          .split(/\s+/).length,
    );
    expect(twice).toEqual([]);
  });

  it('needs no rule for envelopes, which say nothing themselves', () => {
    expect(sayingEnvelopes(schema)).toEqual([]);
  });

  it('fails on a new root field, a new type, a new field of what tells of people, and a talking envelope', () => {
    const grown = extendSchema(
      schema,
      parse(`
        type Diary { text: String }
        extend type Query { diary: Diary }
        extend type Mutation { readDiary: Boolean }
        extend type Person { phone: String }
        extend type HatConnection { wearers: [String!] }
      `),
    );
    expect(unstatedRoots(grown)).toEqual(['Query.diary', 'Mutation.readDiary']);
    expect(unstatedTypes(grown)).toEqual(['Diary']);
    expect(unstatedFields(grown)).toEqual(['Person.phone']);
    expect(sayingEnvelopes(grown)).toEqual(['HatConnection.wearers']);
  });
});

function schemaFields(schema: GraphQLSchema, name: string): object {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

function differences(there: readonly string[], stated: readonly string[]): string[] {
  return [...there.filter((one) => !stated.includes(one)), ...stated.filter((one) => !there.includes(one))];
}
