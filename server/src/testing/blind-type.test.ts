import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { schemaOf } from '../platform/graphql/build-schema.ts';
import { blindLeaks } from './blind-type.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  const { features } = await import('../app.ts');
  schema = await schemaOf(features);
});

/** A schema whose one blind type has these fields. */
const withFields = (fields: string) =>
  buildSchema(`
    scalar DateTime
    enum Size { SMALL LARGE }
    type Words { da: String! }
    type Concept { id: ID! label: Words! }
    type Town { id: ID! name: String! mayor: Person }
    type Person { id: ID! name: String! }
    type Venture { id: ID! }
    union Anything = Person | Venture
    type BlindVenture { id: ID! ${fields} }
    type Query { venture: BlindVenture }
  `);

describe('the blind types of the schema', () => {
  it('are there, and lead to nobody', () => {
    const blind = Object.keys(schema.getTypeMap()).filter((name) => name.startsWith('Blind'));
    expect(blind).toContain('BlindVenture');
    expect(blindLeaks(schema)).toEqual([]);
  });
});

describe('the look at blind types', () => {
  it('lets bands, moments, enums and vocabularies pass', () => {
    expect(
      blindLeaks(
        withFields('size: Size! places: Int! since: DateTime! topics: [Concept!]! languages: [String!]!'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['venture: Venture', ['BlindVenture.venture leads to Venture']],
    ['anything: Anything', ['BlindVenture.anything leads to Anything']],
    ['town: Town!', ['Town.mayor leads to Person']],
    ['summary: String!', ['BlindVenture.summary is a text no dictionary holds']],
    ['requestId: ID!', ['BlindVenture.requestId is a text no dictionary holds']],
    ['topics(of: ID!): [Concept!]!', ['BlindVenture.topics takes arguments']],
    ['isPhoneKnown: Boolean!', ['BlindVenture.isPhoneKnown has a telling name']],
    ['birthYear: Int!', ['BlindVenture.birthYear has a telling name']],
    [
      'contactName: String!',
      [
        'BlindVenture.contactName has a telling name',
        'BlindVenture.contactName is a text no dictionary holds',
      ],
    ],
  ])('finds what %s would give away', (field, leaks) => {
    expect(blindLeaks(withFields(field))).toEqual(leaks);
  });
});
