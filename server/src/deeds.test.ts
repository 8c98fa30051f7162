import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { features } from './app.ts';
import { newEvent, signUpInput } from './features/events/testing/new-event.ts';
import { aMentorForm, aProfile, somebody } from './features/mentoring/testing/journey.ts';
import type { Someone } from './features/mentoring/testing/journey.ts';
import { schemaOf } from './platform/graphql/build-schema.ts';
import { newId } from './platform/ids.ts';
import { useApi } from './testing/run-operation.ts';

const api = useApi();
let administrator: Someone;
beforeAll(async () => {
  administrator = await somebody(api, 'Bo', 'ADMINISTRATOR');
});
beforeEach(() => api.asOwner('truncate audit_entry; delete from account_throttle'));

interface Line {
  action: string;
  actor: string | null;
  result: string;
  problem: string | null;
}
const log = () =>
  api.asOwner<Line>('select action, actor_id as actor, result, problem from audit_entry order by at, id');
const linkIn = async (page: string) => {
  api.clock.advance(1);
  await api.runJobs();
  const text = (await api.mails()).at(-1)?.text ?? '';
  return new RegExp(`${page}#(\\S+)`).exec(text)?.[1] ?? '';
};

describe('logging in', () => {
  const LOG_IN = `mutation ($email: String!, $password: String!) {
    logIn(input: { email: $email, password: $password }) { viewer { id } problem { code } } }`;
  const ASK = `mutation ($email: String!) {
    requestLoginLink(input: { email: $email, language: DA }) { sent problem { code } } }`;
  const ENTER = `mutation ($token: String!) { logInWithLink(input: { token: $token }) { viewer { id } problem { code } } }`;

  it('that fails is written down without a person, whether or not the address is known', async () => {
    for (const email of [administrator.email, 'ukendt@example.org']) {
      await api.run(LOG_IN, { email, password: 'ikke den rigtige kode' });
    }
    const refused = { action: 'Mutation.logIn', actor: null, result: 'REFUSED', problem: 'WRONG_LOGIN' };
    expect(await log()).toEqual([refused, refused]);
  });

  it('that succeeds is written down with who it was, and with what it used up', async () => {
    await api.run(ASK, { email: administrator.email });
    const token = await linkIn('link');
    await api.run(ENTER, { token });
    await api.run(ENTER, { token });
    expect(await log()).toEqual([
      { action: 'Mutation.requestLoginLink', actor: null, result: 'DONE', problem: null },
      { action: 'Mutation.logInWithLink', actor: administrator.as.personId, result: 'DONE', problem: null },
      { action: 'Mutation.logInWithLink', actor: null, result: 'REFUSED', problem: 'LINK_USED' },
    ]);
  });
});

describe('what is written down', () => {
  it('holds no name, address, password, token, code or text of what people sent', async () => {
    const secrets = [
      'Hemmelig-Navn',
      'hemmelig.adresse',
      'Hemmelig kode 1234!',
      'Hemmelig idé: jeg vil sy tøj af gardiner.',
      'Hemmelig overskrift',
    ];
    const [name, mailbox, password, idea, headline] = secrets as [string, string, string, string, string];
    const mail = (of: string) => `${mailbox}.${of}@example.org`;
    const tokens: string[] = [];
    const problems: unknown[] = [];
    const run = async (field: string, type: string, answer: string, input: object, as?: Someone) => {
      const document = `mutation ($input: ${type}!) { it: ${field}(input: $input) { ${answer} problem { code } } }`;
      const { it } = await api.run<{ it: Record<string, unknown> }>(document, { input }, as);
      problems.push(it['problem']);
      return it;
    };

    const event = await newEvent(api.em());
    const form = { ...signUpInput(event), name, email: mail('tilmeldt'), language: 'DA' };
    const signedUp = await run('signUpForEvent', 'SignUpForEventInput', 'ticket { token code }', form);
    const ticket = signedUp['ticket'] as { token: string; code: string };
    await run('cancelSignUp', 'CancelSignUpInput', 'ticket { id }', { ticketToken: ticket.token });
    await run(
      'submitProfile',
      'SubmitProfileInput',
      'receipt { token }',
      aProfile({ name, email: mail('profil'), idea }),
    );
    tokens.push(ticket.token, ticket.code, form.idempotencyKey, await linkIn('link'));
    await run('logInWithLink', 'LogInWithLinkInput', 'viewer { id }', { token: tokens.at(-1) });
    await run(
      'invite',
      'InviteInput',
      'invitation { id }',
      { email: mail('inviteret'), hatKind: 'ADVISER' },
      administrator,
    );
    tokens.push(await linkIn('invitation'));
    const accepted = await run('acceptInvitation', 'AcceptInvitationInput', 'viewer { id }', {
      token: tokens.at(-1),
      name,
    });
    const anne = { as: { personId: (accepted['viewer'] as { id: string }).id, hats: [] }, email: '', name };
    await run('setPassword', 'SetPasswordInput', 'viewer { id }', { password }, anne);
    await run('logIn', 'LogInInput', 'viewer { id }', { email: mail('inviteret'), password });
    await run('saveMentor', 'SaveMentorInput', 'mentor { id }', aMentorForm({ headline }), anne);

    expect(problems).toEqual(problems.map(() => null));
    const written = (await api.asOwner<{ line: string }>('select audit_entry::text as line from audit_entry'))
      .map(({ line }) => line)
      .join('\n');
    expect(tokens.every((token) => token.length >= 6)).toBe(true);
    for (const secret of [...secrets, ...tokens, '@', 'example.org', 'Hemmelig', 'hemmelig']) {
      expect(written).not.toContain(secret);
    }
    expect(new Set((await log()).map(({ action }) => action))).toEqual(
      new Set(
        [
          'signUpForEvent',
          'cancelSignUp',
          'submitProfile',
          'logInWithLink',
          'invite',
          'acceptInvitation',
          'setPassword',
          'logIn',
          'saveMentor',
        ].map((mutation) => `Mutation.${mutation}`),
      ),
    );
  });

  it('of a sign-up costs no statement more, and of a list nothing', async () => {
    const event = await newEvent(api.em());
    const context = `mutation ($input: SignUpForEventInput!) { signUpForEvent(input: $input) { ticket { id } } }`;
    const { statements } = await api.countQueries(() =>
      api.run(context, { input: { ...signUpInput(event), language: 'DA' } }),
    );
    expect(statements).toHaveLength(1);
    expect(await api.asOwner('select action, record_kind, result from audit_entry')).toEqual([
      { action: 'Mutation.signUpForEvent', record_kind: 'SIGN_UP', result: 'DONE' },
    ]);
    await api.run('{ events(first: 5) { nodes { id } } }');
    expect(await log()).toHaveLength(1);
  });
});

describe('every mutation of the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await schemaOf(features);
  });

  it('is written down, whoever wrote it and however it ends', async () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const unwritten: string[] = [];
    for (const field of fields) {
      await api.asOwner('truncate audit_entry');
      const variables = Object.fromEntries(field.args.map((arg) => [arg.name, anything(arg.type)]));
      const head = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const document = `mutation ${head && `(${head})`} { ${field.name}${args && `(${args})`} { problem { code } } }`;
      await api.settle(document, variables);
      const lines = await log();
      if (lines.length !== 1 || lines[0]?.action !== `Mutation.${field.name}`) unwritten.push(field.name);
    }
    expect(unwritten).toEqual([]);
    expect(fields.length).toBeGreaterThan(20);
  });
});

/** A value that this input type takes. */
function anything(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) {
    const needed = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, anything(field.type)]));
  }
  if (!isScalarType(bare)) return null;
  switch (bare.name) {
    case 'ID':
      return newId();
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Date':
      return '2026-09-01';
    case 'DateTime':
      return '2026-09-01T08:00:00.000Z';
    default:
      return 'x';
  }
}
