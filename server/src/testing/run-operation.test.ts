import { beforeAll, describe, expect, it } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { Arg, Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, Ctx } from 'type-graphql';
import { z } from 'zod';
import { statement } from '../platform/database/rows.ts';
import type { Feature } from '../platform/feature.ts';
import { line } from '../platform/fields.ts';
import { ForHats, Public } from '../platform/graphql/access.ts';
import { answer } from '../platform/graphql/answer.ts';
import type { Answer } from '../platform/graphql/answer.ts';
import { connectionType, PageArgs } from '../platform/graphql/connection.ts';
import type { ActionContext, Context } from '../platform/graphql/context.ts';
import { ProblemType } from '../platform/graphql/problem.type.ts';
import { newId } from '../platform/ids.ts';
import type { JobContext, JobPayload } from '../platform/jobs/job.ts';
import { queueJob } from '../platform/jobs/queue-job.ts';
import { pageInput, toPage } from '../platform/paging.ts';
import { Problem } from '../platform/problem.ts';
import { wellFormed } from '../platform/well-formed.ts';
import { APP_ROLE } from '../platform/database/app-role.ts';
import { useApi } from './run-operation.ts';

const NoteSchema = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: { id: p.uuid().primary(), title: p.text(), createdAt: p.datetime(3) },
});
class Note extends NoteSchema.class {}
NoteSchema.setClass(Note);

const writeNoteSchema = z.object({ title: line({ min: 2, max: 20 }) });

async function writeNote(context: ActionContext, input: unknown): Promise<Note> {
  const { title } = wellFormed(writeNoteSchema, input);
  return context.em.transactional(async (em) => {
    if (await em.count(Note, { title })) throw new Problem('CONFLICT', 'title');
    const note = em.create(Note, { id: newId(), title, createdAt: context.clock.now() });
    await queueJob(em, 'tell-about-note', { noteId: note.id });
    await queueJob(em, 'tell-about-note', { noteId: note.id, again: 'yes' }, { runAt: inOneMinute(context) });
    await em.flush();
    return note;
  });
}

function inOneMinute({ clock }: ActionContext): Date {
  return new Date(clock.now().getTime() + 60_000);
}

async function tellAboutNote({ noteId, again }: JobPayload, { em, mail }: JobContext): Promise<void> {
  const note = await em.findOneOrFail(Note, noteId ?? '');
  const subject = again ? `Again: ${note.title}` : note.title;
  const messageId = `note-${note.id}${again ?? ''}`;
  await mail.send({ to: 'mette@example.org', language: 'da', subject, text: 'Ny note', html: '', messageId });
}

type NoteRow = { id: string; title: string; createdAt: string };
const NOTES = statement(
  'test.notes',
  `select id, title, created_at::text as "createdAt" from note
    where $1::timestamptz is null or (created_at, id) > ($1, $2::uuid) order by created_at, id limit $3`,
);

@ObjectType('Note', { simpleResolvers: true })
class NoteType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Date)
  createdAt!: Date;
}
const NoteConnection = connectionType('Note', NoteType);

@ObjectType()
class WriteNoteResult {
  @Field(() => NoteType, { nullable: true })
  note!: NoteType | null;
  @Field(() => ProblemType, { nullable: true })
  problem!: ProblemType | null;
}

@InputType()
class WriteNoteInput {
  @Field(() => String)
  title!: string;
}

@Resolver()
class NoteResolver {
  @Public()
  @Query(() => NoteConnection)
  async notes(@Args(() => PageArgs) args: PageArgs, @Ctx() { sql }: Context): Promise<object> {
    const page = pageInput(args, 2);
    const [createdAt, id] = page.after ?? [];
    const rows = await sql.all<NoteRow>(NOTES, [createdAt, id, page.limit + 1]);
    return toPage(rows, page, (row) => [row.createdAt, row.id]);
  }

  @ForHats('ADVISER')
  @Mutation(() => WriteNoteResult)
  writeNote(
    @Arg('input', () => WriteNoteInput) input: WriteNoteInput,
    @Ctx() context: Context,
  ): Promise<Answer<'note', Note>> {
    return answer(() => writeNote(context, input), 'note');
  }
}

const notes: Feature = {
  name: 'notes',
  entities: [Note],
  resolvers: [NoteResolver],
  jobs: { 'tell-about-note': tellAboutNote },
};

const api = useApi({ features: [notes], now: '2026-09-01T08:00:00.000Z' });
const adviser = { personId: newId(), hats: [{ kind: 'ADVISER' as const, organisationId: null }] };
const WRITE = `mutation ($title: String!) {
  writeNote(input: { title: $title }) { note { title createdAt } problem { code field } }
}`;

beforeAll(() =>
  api.asOwner(
    `create table note (id uuid primary key, title text not null, created_at timestamptz(3) not null);
     grant select, insert on note to ${APP_ROLE}`,
  ),
);

describe('an operation in a test', () => {
  it('runs an action in its transaction, and its jobs when their time has come', async () => {
    const answer = await api.run(WRITE, { title: '  Ring til Karen ' }, { as: adviser });
    expect(answer).toEqual({
      writeNote: { note: { title: 'Ring til Karen', createdAt: '2026-09-01T08:00:00.000Z' }, problem: null },
    });
    await api.runJobs();
    expect((await api.mails()).map(({ subject }) => subject)).toEqual(['Ring til Karen']);
    api.clock.advance(60_000);
    await api.runJobs();
    expect((await api.mails()).map(({ subject }) => subject)).toEqual([
      'Ring til Karen',
      'Again: Ring til Karen',
    ]);
  });

  it('answers an expected "no" as a problem, and nothing has happened', async () => {
    expect(await api.run(WRITE, { title: 'x' }, { as: adviser })).toEqual({
      writeNote: { note: null, problem: { code: 'TOO_SHORT', field: 'title' } },
    });
    expect(await api.run(WRITE, { title: 'Ring til Karen' }, { as: adviser })).toEqual({
      writeNote: { note: null, problem: { code: 'CONFLICT', field: 'title' } },
    });
    expect(await api.em().count(Note)).toBe(1);
  });

  it('lets nobody through a rule that does not name them', async () => {
    expect((await api.settle(WRITE, { title: 'Uden login' })).code).toBe('UNAUTHENTICATED');
    expect((await api.settle(WRITE, { title: 'Uden hat' }, { as: { personId: newId() } })).code).toBe(
      'FORBIDDEN',
    );
    expect(await api.em().count(Note)).toBe(1);
  });

  it('pages by cursor with one statement a page', async () => {
    for (const title of ['To', 'Tre']) {
      api.clock.advance(1);
      await api.run(WRITE, { title }, { as: adviser });
    }
    type Answer = {
      notes: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
    const LIST =
      'query ($after: String) { notes(first: 2, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } } }';
    const { result: first, statements } = await api.countQueries(() => api.run<Answer>(LIST));
    expect(statements).toHaveLength(1);
    expect(first.notes.nodes.map(({ title }) => title)).toEqual(['Ring til Karen', 'To']);
    expect(first.notes.pageInfo.hasNextPage).toBe(true);
    const second = await api.run<Answer>(LIST, { after: first.notes.pageInfo.endCursor });
    expect(second.notes.nodes).toEqual([{ title: 'Tre' }]);
    expect(second.notes.pageInfo.hasNextPage).toBe(false);
    expect((await api.settle('{ notes(first: 101) { nodes { title } } }')).code).toBe('BAD_USER_INPUT');
  });
});
