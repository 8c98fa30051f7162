import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { audit } from '../../features/audit/feature.ts';
import { useApi } from '../../testing/run-operation.ts';
import { APP_ROLE } from '../database/app-role.ts';
import type { Feature } from '../feature.ts';
import { newId } from '../ids.ts';
import { Problem } from '../problem.ts';
import { ForHats, Public, SignedIn } from './access.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { ProblemType } from './problem.type.ts';

const INSERT = 'insert into leaf (text) values (?)';

@InputType()
class LeafInput {
  @Field(() => ID, { nullable: true })
  treeHouseId?: string;

  @Field(() => ID, { nullable: true })
  personId?: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('LeafResult', { simpleResolvers: true })
class LeafResult {
  @Field(() => Boolean, { nullable: true })
  done!: boolean | null;

  @Field(() => ProblemType, { nullable: true })
  problem!: ProblemType | null;
}

/** What an action can do: the text says which. */
async function act(context: Context, { text }: LeafInput): Promise<boolean> {
  const { em } = context;
  if (text === 'nothing') return true;
  if (text === 'no') throw new Problem('CONFLICT');
  await em.transactional(async (em) => {
    await em.execute(INSERT, [text]);
    await em.transactional((inner) => inner.execute(INSERT, [`${text} inside`]));
    if (text === 'no after all') throw new Problem('NOT_FOUND', 'text');
    if (text === 'broken') throw new Error('The branch broke.');
  });
  if (text === 'twice') await em.transactional((em) => em.execute(INSERT, ['again']));
  if (text === 'yes and no') throw new Problem('CONFLICT');
  return true;
}

@Resolver()
class LeafResolver {
  @Public()
  @Query(() => Boolean)
  isGreen(): boolean {
    return true;
  }

  @ForHats('ADMINISTRATOR')
  @Query(() => Boolean)
  isSecret(): boolean {
    return true;
  }

  @Public()
  @Mutation(() => LeafResult)
  writeLeaf(@Arg('input', () => LeafInput) input: LeafInput, @Ctx() context: Context) {
    return answer(() => act(context, input), 'done');
  }

  @SignedIn()
  @Mutation(() => LeafResult)
  guardedLeaf(@Arg('input', () => LeafInput) input: LeafInput, @Ctx() context: Context) {
    return answer(() => act(context, input), 'done');
  }

  @ForHats('ADVISER')
  @Mutation(() => LeafResult)
  adviserLeaf(@Arg('input', () => LeafInput) input: LeafInput, @Ctx() context: Context) {
    return answer(() => act(context, input), 'done');
  }

  @Public()
  @Mutation(() => LeafResult)
  loudLeaf(@Arg('input', () => LeafInput) input: LeafInput, @Ctx() context: Context) {
    return act(context, input);
  }
}

const leaves: Feature = { name: 'leaves', resolvers: [LeafResolver] };
const api = useApi({ features: [audit, leaves], now: '2026-09-01T08:00:00.000Z' });
const anne = { personId: newId(), hats: [{ kind: 'MENTOR' as const, organisationId: null }] };

interface Entry {
  action: string;
  result: string;
  problem: string | null;
}
const log = () =>
  api.asOwner<Entry>('select action, result, problem from audit_entry order by at, id, result');
const whole = () => api.asOwner('select * from audit_entry');
const leavesWritten = () => api.asOwner('select text from leaf order by text');
const write = (text: string, field = 'writeLeaf', more: object = {}, as?: typeof anne) =>
  api.settle(
    `mutation ($input: LeafInput!) { ${field}(input: $input) { done problem { code } } }`,
    { input: { text, ...more } },
    as ? { as } : {},
  );

beforeAll(() => api.asOwner(`create table leaf (text text); grant all on leaf to ${APP_ROLE}`));
beforeEach(() => api.asOwner('truncate leaf, audit_entry'));

describe('a mutation is written down', () => {
  it('with who, when, on what and for which request, beside its change', async () => {
    const [treeHouseId, personId] = [newId(), newId()];
    await write('green', 'guardedLeaf', { treeHouseId, personId }, anne);
    expect(await whole()).toEqual([
      {
        id: expect.any(String),
        at: new Date('2026-09-01T08:00:00.000Z'),
        actor_id: anne.personId,
        organisation_id: null,
        action: 'Mutation.guardedLeaf',
        purpose: null,
        subject_person_id: personId,
        record_kind: 'TREE_HOUSE',
        record_id: treeHouseId,
        grant_id: null,
        result: 'DONE',
        problem: null,
        request_id: 'test',
      },
    ]);
    expect(await leavesWritten()).toEqual([{ text: 'green' }, { text: 'green inside' }]);
  });

  it('in the same transaction: one statement more, and none of its own', async () => {
    const { statements } = await api.countQueries(() => write('green'));
    expect(statements.map((text) => text.trim().split(/\s+/).slice(0, 3).join(' '))).toEqual([
      'begin',
      'insert into leaf',
      'savepoint "trx1"',
      'insert into leaf',
      'release "trx1"',
      'insert into audit_entry',
      'commit',
    ]);
  });

  it('once for each of its transactions, under one request', async () => {
    await write('twice');
    expect(await whole()).toMatchObject([
      { action: 'Mutation.writeLeaf', result: 'DONE', request_id: 'test' },
      { action: 'Mutation.writeLeaf', result: 'DONE', request_id: 'test' },
    ]);
  });

  it('afterwards, when it has changed nothing', async () => {
    await write('nothing');
    expect(await log()).toEqual([{ action: 'Mutation.writeLeaf', result: 'DONE', problem: null }]);
  });

  it('with the id of nothing that is no id', async () => {
    await write('green', 'writeLeaf', { treeHouseId: 'Anne Andersen', personId: 'anne@example.org' });
    expect(await whole()).toMatchObject([{ record_kind: null, record_id: null, subject_person_id: null }]);
  });

  it('whichever fields of it are asked, and each of several in one request', async () => {
    await api.run(
      `mutation { a: writeLeaf(input: { text: "a" }) { done } b: writeLeaf(input: { text: "no" }) { problem { code } } }`,
    );
    expect(await log()).toEqual([
      { action: 'Mutation.writeLeaf', result: 'DONE', problem: null },
      { action: 'Mutation.writeLeaf', result: 'REFUSED', problem: 'CONFLICT' },
    ]);
  });
});

describe('a change that is not kept has no entry that says it is', () => {
  it('when the action refuses: one entry says so', async () => {
    await write('no');
    expect(await log()).toEqual([{ action: 'Mutation.writeLeaf', result: 'REFUSED', problem: 'CONFLICT' }]);
  });

  it('when it refuses after it has written: what it wrote is gone, and so is its entry', async () => {
    await write('no after all');
    expect(await leavesWritten()).toEqual([]);
    expect(await log()).toEqual([{ action: 'Mutation.writeLeaf', result: 'REFUSED', problem: 'NOT_FOUND' }]);
  });

  it('when it breaks: one entry says that it failed', async () => {
    const { code } = await write('broken');
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(await leavesWritten()).toEqual([]);
    expect(await log()).toEqual([
      { action: 'Mutation.writeLeaf', result: 'FAILED', problem: 'INTERNAL_SERVER_ERROR' },
    ]);
  });

  it('when the commit itself fails', async () => {
    await api.asOwner(`
      create function no_commit() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
      create constraint trigger no_commit after insert on leaf deferrable initially deferred
        for each row execute function no_commit()`);
    try {
      await write('green');
      expect(await leavesWritten()).toEqual([]);
      expect(await log()).toMatchObject([{ action: 'Mutation.writeLeaf', result: 'FAILED' }]);
    } finally {
      await api.asOwner('drop trigger no_commit on leaf; drop function no_commit');
    }
  });

  it('and a refusal after a change that is kept stands next to it', async () => {
    await write('yes and no');
    expect(await leavesWritten()).toHaveLength(2);
    expect((await log()).map(({ result }) => result).toSorted()).toEqual(['DONE', 'REFUSED']);
  });

  it('and a change that cannot be written down is not kept', async () => {
    await api.asOwner(`alter table audit_entry add constraint full_up check (false) not valid`);
    try {
      const { code } = await write('green');
      expect(code).toBe('INTERNAL_SERVER_ERROR');
      expect(await leavesWritten()).toEqual([]);
    } finally {
      await api.asOwner('alter table audit_entry drop constraint full_up');
    }
  });
});

describe('who may not', () => {
  it('is written down without a name when nobody is logged in', async () => {
    expect((await write('green', 'guardedLeaf')).code).toBe('UNAUTHENTICATED');
    expect(await whole()).toMatchObject([
      { action: 'Mutation.guardedLeaf', actor_id: null, result: 'REFUSED', problem: 'UNAUTHENTICATED' },
    ]);
  });

  it('is written down with their id when it is not for them', async () => {
    expect((await write('green', 'adviserLeaf', {}, anne)).code).toBe('FORBIDDEN');
    expect(await whole()).toMatchObject([
      { action: 'Mutation.adviserLeaf', actor_id: anne.personId, result: 'REFUSED', problem: 'FORBIDDEN' },
    ]);
    expect(await leavesWritten()).toEqual([]);
  });

  it('is written down under the code of the problem when it is thrown and not answered', async () => {
    expect((await write('no', 'loudLeaf')).code).toBe('CONFLICT');
    expect(await log()).toEqual([{ action: 'Mutation.loudLeaf', result: 'REFUSED', problem: 'CONFLICT' }]);
  });

  it('is written down for a question too, when they are logged in', async () => {
    expect((await api.settle('{ isSecret }', {}, { as: anne })).code).toBe('FORBIDDEN');
    expect((await api.settle('{ isSecret }')).code).toBe('UNAUTHENTICATED');
    expect(await log()).toEqual([{ action: 'Query.isSecret', result: 'REFUSED', problem: 'FORBIDDEN' }]);
  });
});

it('a question costs nothing more', async () => {
  const { statements } = await api.countQueries(() => api.run('{ isGreen }'));
  expect(statements).toEqual([]);
  expect(await log()).toEqual([]);
});
