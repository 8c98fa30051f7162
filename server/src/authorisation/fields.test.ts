import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { features } from '../app.ts';
import { schemaOf } from '../platform/graphql/build-schema.ts';
import { ENVELOPE_FIELDS, OF_NOBODY, OF_PEOPLE, rulesOfType } from './fields.ts';

let types: GraphQLObjectType[];
beforeAll(async () => {
  const schema = await schemaOf(features);
  types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|Query$|Mutation$)/.test(name));
});

const isEnvelope = ({ name }: GraphQLObjectType) => /(Result|Connection)$/.test(name);

describe('the rules of fields', () => {
  it('say of every type whether it tells of people', () => {
    const things = types.filter((type) => !isEnvelope(type)).map(({ name }) => name);
    expect([...Object.keys(OF_NOBODY), ...Object.keys(OF_PEOPLE)].sort()).toEqual(things.sort());
  });

  it('say of every field of those who may be shown it', () => {
    const stated = Object.fromEntries(
      Object.keys(OF_PEOPLE).map((type) => [type, [...rulesOfType(type).keys()].sort()]),
    );
    const there = types
      .filter(({ name }) => name in OF_PEOPLE)
      .map((type) => [type.name, Object.keys(type.getFields()).sort()]);
    expect(stated).toEqual(Object.fromEntries(there));
  });

  it('need none for envelopes, which say nothing themselves', () => {
    const saying = types.filter(isEnvelope).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)) && !ENVELOPE_FIELDS.includes(field.name))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(saying).toEqual([]);
  });
});
