import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { features } from './app.ts';
import { schemaOf } from './platform/graphql/build-schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await schemaOf(features);
});

/** Whole short lists: vocabularies people choose from, and what one wants to see all of. */
const COMPLETE = [
  'Query.concepts',
  'Query.consentTexts',
  'Query.dataRules',
  // At most twenty, of one text.
  'Query.linkText',
  'Query.myConsents',
  'Query.myData',
  'Query.organisationKinds',
  'Query.responseFigures',
  'Query.towns',
];

function rootFields(): [string, GraphQLField<unknown, unknown>][] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [
      `${type?.name}.${field.name}`,
      field,
    ]),
  );
}

function ownTypes() {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
  );
}

describe('the schema', () => {
  it('has a rule on every root field: nothing is open by forgetting', () => {
    const open = rootFields().filter(([, field]) => typeof field.extensions['access'] !== 'string');
    expect(open.map(([name]) => name)).toEqual([]);
    expect(rootFields().length).toBeGreaterThan(1);
  });

  it('describes every type, field, argument and enum value', () => {
    const silent = ownTypes().flatMap((type) => {
      const names = type.description || /^(Query|Mutation)$/.test(type.name) ? [] : [type.name];
      if (isEnumType(type)) {
        names.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
      } else if (isInputObjectType(type)) {
        const fields = Object.values(type.getFields());
        names.push(
          ...fields.filter((field) => !field.description).map((field) => `${type.name}.${field.name}`),
        );
      } else if (isObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) names.push(`${type.name}.${field.name}`);
          const args = field.args.filter((arg) => !arg.description);
          names.push(...args.map((arg) => `${type.name}.${field.name}(${arg.name})`));
        }
      }
      return names;
    });
    expect(silent).toEqual([]);
  });

  it('gives every list of things at its root a page size', () => {
    const unpaged = rootFields().filter(
      ([name, field]) =>
        isListOfObjects(field.type) &&
        !COMPLETE.includes(name) &&
        !field.args.some((arg) => arg.name === 'first'),
    );
    expect(unpaged.map(([name]) => name)).toEqual([]);
  });

  it('gives every page of a list one shape', () => {
    const connections = ownTypes().filter((type) => type.name.endsWith('Connection'));
    for (const type of connections) {
      const fields = isObjectType(type) ? type.getFields() : {};
      expect([type.name, String(fields['nodes']?.type), String(fields['pageInfo']?.type)]).toEqual([
        type.name,
        `[${type.name.replace(/Connection$/, '')}!]!`,
        'PageInfo!',
      ]);
    }
  });

  it('answers a mutation with a result that has room for a problem', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const without = fields.filter((field) => {
      const type = getNamedType(field.type);
      return (
        !isObjectType(type) ||
        !/Result$/.test(type.name) ||
        String(type.getFields()['problem']?.type) !== 'Problem'
      );
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('lets at most one login be tried in a request', () => {
    const guessable = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
      /^(logIn|requestLogin|acceptInvitation|setPassword)/.test(name),
    );
    expect(guessable.filter((field) => !field.extensions['oncePerRequest']).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

function isListOfObjects(type: GraphQLOutputType): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) && isObjectType(getNamedType(bare));
}
