import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../testing/run-operation.ts';
import { probe } from '../../testing/probe.feature.ts';

const api = useApi({ features: [probe] });

async function refusalOf(document: string): Promise<string | null> {
  const { errors } = await api.settle(document);
  const own = errors.find(({ message }) => !/^Fragment|^Cannot spread/.test(message));
  return own?.message ?? null;
}

function nested(depth: number): string {
  return `{ probe ${'{ next '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)} }`;
}

describe('depth', () => {
  it('is twelve at most', async () => {
    expect(await refusalOf(nested(12))).toBeNull();
    expect(await refusalOf(nested(13))).toBe('Nested deeper than 12 fields.');
  });

  it('counts through named and inline fragments', async () => {
    const inline = '{ probe '.concat(
      '{ ... on Probe { next '.repeat(11),
      '{ name }',
      ' } }'.repeat(11),
      ' }',
    );
    expect(await refusalOf(inline)).toBe('Nested deeper than 12 fields.');
    const named = `{ probe { ...A } }
      fragment A on Probe { next { next { next { ...B } } } }
      fragment B on Probe { next { next { next { ...C } } } }
      fragment C on Probe { next { next { next { next { next { name } } } } } }`;
    expect(await refusalOf(named)).toBe('Nested deeper than 12 fields.');
    expect(await refusalOf(named.replace('next { next { name } }', 'name'))).toBeNull();
  });

  it('ends on fragments that go in a circle', async () => {
    const { errors } = await api.settle(
      '{ probe { ...A } } fragment A on Probe { next { ...B } } fragment B on Probe { next { ...A } }',
    );
    expect(errors.map(({ message }) => message)).toContain(
      'Cannot spread fragment "A" within itself via "B".',
    );
  });
});

describe('aliases', () => {
  const aliases = (count: number, field: string) =>
    Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

  it('are thirty at most, those of __typename too', async () => {
    expect(await refusalOf(`{ ${aliases(30, '__typename')} }`)).toBeNull();
    expect(await refusalOf(`{ ${aliases(31, '__typename')} }`)).toBe('More than 30 aliases.');
  });

  it('count as often as their fragment is spread, without taking long', async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, index) =>
        `fragment F${index} on Probe { a: next { ...F${index + 1} } b: next { ...F${index + 1} } }`,
    );
    const bomb = `{ probe { ...F0 } } ${fragments.join(' ')} fragment F25 on Probe { name }`;
    const before = process.cpuUsage();
    const { errors } = await api.settle(bomb);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(250);
    expect(errors.map(({ message }) => message)).toContain('More than 30 aliases.');
  });
});

describe('mutations', () => {
  it('are five at most in one request', async () => {
    const touches = (count: number) =>
      `mutation { ${Array.from({ length: count }, (_, index) => `a${index}: touch`).join(' ')} }`;
    expect(await refusalOf(touches(5))).toBeNull();
    expect(await refusalOf(touches(6))).toBe('More than 5 mutations in one request.');
    expect(
      await refusalOf(
        'mutation { ...T } fragment T on Mutation { a: touch b: touch c: touch d: touch e: touch f: touch }',
      ),
    ).toBe('More than 5 mutations in one request.');
  });

  it('that somebody could guess with are one at most', async () => {
    expect(await refusalOf('mutation { guess touch }')).toBeNull();
    expect(await refusalOf('mutation { a: guess b: guess }')).toBe(
      'Only one of these mutations in one request.',
    );
    expect(
      await refusalOf('mutation { guess ... on Mutation { ...G } } fragment G on Mutation { again: guess }'),
    ).toBe('Only one of these mutations in one request.');
  });
});

describe('documents made to hurt', () => {
  it('of more than a thousand tokens are not read', async () => {
    const { errors, code } = await api.settle(`{ ${'probe { name } '.repeat(400)} }`);
    expect(code).toBe('GRAPHQL_PARSE_FAILED');
    expect(errors[0]?.message).toContain('more that 1000 tokens');
  });

  it.each([
    ['the same field again and again', `{ probe { ${'name '.repeat(990)} } }`],
    ['the same object again and again', `{ ${'probe { name } '.repeat(240)} }`],
    ['many wrong fields', `{ ${Array.from({ length: 900 }, (_, index) => `wrong${index}`).join(' ')} }`],
    ['many directives', `{ __typename ${'@include(if: true) '.repeat(140)} }`],
    ['many fragments in each other', manyFragments()],
    ['nesting without end', `{ probe ${'{ next '.repeat(480)} { name } ${'} '.repeat(480)} }`],
  ])('do not hold the process for a quarter of a second: %s', async (_name, document) => {
    await api.settle(document);
    // The processor's time: what else runs on this machine is not the document's fault.
    const before = process.cpuUsage();
    const { errors } = await api.settle(document);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(250);
    expect(errors.length).toBeLessThanOrEqual(100);
  });

  it('that ask for what there is not get their mistake told', async () => {
    const { errors, code } = await api.settle('subscription { probe { name } }');
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors.map(({ message }) => message)).toContain('There is no subscription here.');
  });
});

function manyFragments(): string {
  const fragments = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on Probe { next { ...F${index + 1} ...F${index + 1} } }`,
  );
  return `{ probe { ...F0 } } ${fragments.join(' ')} fragment F60 on Probe { name }`;
}
