import assert from 'node:assert/strict';
import type { LargeSize } from '@vaekstbro/seeds/src/large/large-world.ts';
import { ask, pages } from './ask.ts';
import { needs, signUps } from './inputs.ts';
import type { Target, TargetName } from './targets.ts';

type Suggestion = { mentor: { id: string }; rationale: { score: number } };
type SignedUp = { signUpForEvent: { ticket: Record<string, unknown> & { event: Record<string, unknown> } } };

const CLOSE = 1e-6;
/** The run of sign-ups that is only for comparing. */
const COMPARING = 999;

/** Stops the bench unless all targets answer the same: a quick wrong answer is worth nothing. */
export async function compareAnswers(
  targets: readonly Target[],
  size: LargeSize,
  today: string,
): Promise<void> {
  const { limit, vaekstbro, postgraphile } = Object.fromEntries(
    targets.map((target) => [target.name, target]),
  ) as Record<TargetName, Target>;
  await compareLists(limit, vaekstbro, postgraphile);
  await compareSuggestions(limit, vaekstbro, postgraphile, today);
  await compareSignUps(limit, vaekstbro, postgraphile, size);
}

async function compareLists(limit: Target, ours: Target, postgraphile: Target): Promise<void> {
  const theirs = await pages(postgraphile);
  for (const [number, variables] of (await pages(ours)).entries()) {
    const expected = await ask<{ events: { nodes: { slug: string }[] } }>(ours, 'EventList', variables);
    assert.deepEqual(await ask(limit, 'EventList', variables), expected);
    const other = await ask<{ allEvents: { nodes: { slug: string }[] } }>(
      postgraphile,
      'EventList',
      theirs[number] ?? {},
    );
    assert.deepEqual(
      other.allEvents.nodes.map(({ slug }) => slug),
      expected.events.nodes.map(({ slug }) => slug),
    );
  }
}

async function compareSuggestions(
  limit: Target,
  ours: Target,
  postgraphile: Target,
  today: string,
): Promise<void> {
  const theirs = needs('postgraphile', today, 20);
  for (const [number, variables] of needs('vaekstbro', today, 20).entries()) {
    const expected = await suggestions(ours, variables);
    const found = await suggestions(limit, variables);
    assertClose(scores(found), scores(expected));
    for (const { mentor, rationale } of found) {
      const same = expected.find((suggestion) => suggestion.mentor.id === mentor.id);
      // Where several share the last score, either may stand in the list.
      if (same) assert.deepEqual({ mentor, rationale }, { mentor: same.mentor, rationale: same.rationale });
      else assertClose([rationale.score], scores(expected.slice(-1)));
    }
    const other = await ask<{ benchRankMentors: { nodes: { score: number }[] } }>(
      postgraphile,
      'MentorSuggestions',
      theirs[number] ?? {},
    );
    assertClose(
      other.benchRankMentors.nodes.map(({ score }) => score),
      scores(expected),
    );
  }
}

async function suggestions(target: Target, variables: Record<string, unknown>): Promise<Suggestion[]> {
  return (await ask<{ mentorSuggestions: Suggestion[] }>(target, 'MentorSuggestions', variables))
    .mentorSuggestions;
}

const scores = (list: readonly Suggestion[]): number[] => list.map(({ rationale }) => rationale.score);

function assertClose(found: readonly number[], expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  expected.forEach((score, place) => assert.ok(Math.abs(score - (found[place] ?? Number.NaN)) < CLOSE));
}

async function compareSignUps(
  limit: Target,
  ours: Target,
  postgraphile: Target,
  size: LargeSize,
): Promise<void> {
  const inputs = (target: Target) => signUps(target.name, COMPARING, 3, size);
  for (const [number, input] of inputs(ours).entries()) {
    const expected = comparable(await ask<SignedUp>(ours, 'SignUpForEvent', input));
    const found = comparable(await ask<SignedUp>(limit, 'SignUpForEvent', inputs(limit)[number] ?? {}));
    assert.deepEqual(found, expected);
    const other = await ask<{ benchSignUpForEvent: { result: { state: string } } }>(
      postgraphile,
      'SignUpForEvent',
      inputs(postgraphile)[number] ?? {},
    );
    assert.equal(other.benchSignUpForEvent.result.state, expected['state']);
  }
}

/** A ticket without what differs from one sign-up to the next: codes, and how many seats are left after it. */
function comparable({ signUpForEvent: { ticket } }: SignedUp): Record<string, unknown> {
  const { id, token, code, qrSvgPath, calendarUrl, event, ...same } = ticket;
  const texts = [id, token, code, qrSvgPath, calendarUrl].map((value) => typeof value);
  const { seatsLeft, sessions, ...sameEvent } = event;
  const seats = (sessions as { id: string; seatsLeft: number }[]).map((session) => session.id);
  return { ...same, texts, event: { ...sameEvent, seatsLeft: typeof seatsLeft, seats } };
}
