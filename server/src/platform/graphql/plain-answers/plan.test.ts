import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { planOf } from './plan.ts';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  interface Named { name: String! }
  type Town implements Named { id: ID! name: String! colour: Colour size: Float }
  type Event { id: ID! title: String! town: Town! tags: [String!]! sessions: [Event!]! note(language: String): String }
  type Query { events: [Event!]! event: Event named: Named }
`);

const town = { id: 7, name: 'Aulum', colour: 'GREEN', size: null };
const event = (id: string): object => ({ id, title: `Dag ${id}`, town, tags: ['a', 'b'], sessions: [] });
const rows = [{ ...event('1'), sessions: [event('11'), event('12')] }, event('2')];

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('No operation.');
  return found;
}

/** What the plan reads from the same rows, and what graphql-js answers. */
function bothWays(text: string): { planned: unknown; executed: unknown } {
  const document = parse(text);
  const plan = planOf(schema, document, operationOf(document));
  const rootValue = { events: rows, event: null };
  const planned =
    plan &&
    Object.fromEntries(
      plan.roots.map(({ key, field, read }) => [key, read(rootValue[field.name as 'events'])]),
    );
  const executed = JSON.parse(JSON.stringify(execute({ schema, document, rootValue }))) as { data: unknown };
  return { planned, executed: executed.data };
}

describe('a plan', () => {
  it.each([
    '{ events { id title town { id name colour size } tags sessions { id town { name } } } }',
    '{ list: events { key: id __typename where: town { __typename n: name } } event { id } }',
    'query Page { events { ...Card ...Card } } fragment Card on Event { id town { ...Place name } } fragment Place on Town { colour }',
    '{ events { ... on Event { id } ... { title } } events { town { id } } }',
  ])('reads what graphql-js answers: %s', (text) => {
    const { planned, executed } = bothWays(text);
    expect(planned).toEqual(executed);
    expect(planned).not.toBeNull();
  });

  it.each([
    ['an argument below the root', '{ events { note(language: "da") } }'],
    ['a directive', '{ events { id @include(if: true) } }'],
    ['an interface', '{ named { name } }'],
    ['the schema itself', '{ __schema { types { name } } }'],
    ['a mutation', 'mutation { change }'],
  ])('is not made for %s', (_, text) => {
    const document = parse(text);
    expect(planOf(schema, document, operationOf(document))).toBeNull();
  });

  it('gives up where a value that must be there is missing', () => {
    const document = parse('{ events { title } }');
    const read = planOf(schema, document, operationOf(document))?.roots[0]?.read;
    expect(() => read?.([{ title: null }])).toThrow();
    expect(() => read?.(Promise.resolve([]))).toThrow();
  });
});
