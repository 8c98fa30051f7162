import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVERY_ACTOR } from './actors.ts';
import type { Actor } from './actors.ts';
import { cellOf } from './cells.ts';
import type { Row } from './cells.ts';
import { MATRIX } from './matrix.ts';
import { liftableRules } from './testing/lift-rules.ts';
import { askRow, lineOf, statedLine } from './testing/run-cell.ts';
import { findsOf, looksOf, wrongWith } from './testing/scan.ts';
import { isOf, SQL_RULES } from './testing/sql-rules.ts';
import type { SqlRule } from './testing/sql-rules.ts';
import { useWorld } from './testing/use-world.ts';

// Negative controls: a matrix that does not notice when a rule is taken out proves nothing.
const rules = await liftableRules();
let doors: string[];
beforeAll(async () => {
  await import('../app.ts');
  doors = rules.names.doors();
}, 60_000);
let liftedInSql: SqlRule | null = null;
const statements = new Set<string>();
const matrix = useWorld({
  rewrite(asked) {
    for (const { rule, ...parts } of SQL_RULES) {
      if (isOf({ rule, ...parts }, asked) && asked.text.includes(parts.from)) statements.add(rule);
    }
    const lifted = liftedInSql;
    return lifted && isOf(lifted, asked) ? asked.text.replaceAll(lifted.from, lifted.to) : null;
  },
});

/** A second lock behind the same door: the action asks again what the door has asked. */
const BEHIND_A_DOOR = ['organisation.policy.ts mayKeepOrganisations', 'cohort.policy.ts mayPlanCohorts'];
/** Rules over single words, which say of nobody whose they are, and where they are proven instead. */
const OVER_WORDS: Readonly<Record<string, string>> = {
  'match.policy.ts mayReadWholeIdea':
    'the words of an idea in a reason; linked-evidence.test.ts of mentoring',
  'succession.policy.ts mayReadScreening':
    'the owner and the taker are none of these people; succession.test.ts of succession',
};
/** Rules whose "no" cannot be reached by the API as it is, and where they are proven instead. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'introduction.policy.ts isTalkOpen': 'asked within the policies; its SQL is taken out below',
  'introduction.policy.ts knowsOf': 'says who is told; its SQL is taken out below',
  'introduction.policy.ts mayAnswerAs': 'a feature answers for its viewer; the tests of introductions',
  'introduction.policy.ts mayApprove': 'no kind waits for approval yet; the tests of introductions',
};

/** Something one can look at and find wrong: a cell of the matrix, or everything an actor is shown by a query. */
interface Check {
  readonly what: 'cell' | 'look';
  readonly name: string;
  readonly row: Row;
  readonly actor: Actor;
}
/** Which checks each rule refuses or narrows something in. */
const touchedBy = new Map<string, Check[]>();

/** What is wrong; null when all is as stated. */
async function wrongIn(check: Check): Promise<string | null> {
  if (check.what === 'look') {
    const finds = await findsOf(matrix, check);
    return finds.map((find) => wrongWith(matrix, find)).find((wrong) => wrong !== null) ?? null;
  }
  const { name, row, actor } = check;
  return matrix.database().inPassing(async () => {
    const before = await matrix.database().rowsWritten();
    const answer = await askRow(matrix.api, matrix.world(), matrix.root(name), row, actor);
    const found = lineOf(
      answer,
      row,
      actor,
      cellOf(row, actor) === 'YES' ? [] : await matrix.changes(before),
    );
    const stated = statedLine(row, actor);
    return found === stated ? null : `${name} of ${row.of}, ${actor}: ${found} instead of ${stated}`;
  });
}

async function firstWrong(checks: readonly Check[], rule: string): Promise<string | null> {
  for (const check of checks) {
    const wrong = await rules.without(rule, () => wrongIn(check));
    if (wrong) return wrong;
  }
  return null;
}

function everyCell(): Check[] {
  return Object.entries(MATRIX).flatMap(([name, rows]) =>
    rows.flatMap((row) => EVERY_ACTOR.map((actor): Check => ({ what: 'cell', name, row, actor }))),
  );
}

/** Goes over all there is to check, and notes which rules say something there. What is wrong by itself proves nothing. */
beforeAll(async () => {
  const looks = EVERY_ACTOR.flatMap((actor) =>
    looksOf(matrix, actor).map((look): Check => ({ what: 'look', ...look })),
  );
  for (const check of [...everyCell(), ...looks]) {
    statements.clear();
    const { result, refusals } = await rules.refusalsDuring(() => wrongIn(check));
    if (result) continue;
    for (const rule of [...refusals, ...statements]) {
      touchedBy.set(rule, [...(touchedBy.get(rule) ?? []), check]);
    }
  }
}, 180_000);

describe('when the rule at a door is removed', () => {
  it('every root field that is not for everybody has one', () => {
    const closed = Object.entries(MATRIX).filter(([, rows]) =>
      rows.every((row) => cellOf(row, 'visitor') === 'LOG_IN'),
    );
    expect(doors.toSorted()).toEqual(closed.map(([name]) => name).sort());
  });

  it('the matrix fails, for each of them', async () => {
    const unnoticed: string[] = [];
    for (const door of doors) {
      const refused = everyCell().filter(
        ({ name, row, actor }) => name === door && cellOf(row, actor) === 'LOG_IN',
      );
      if (!(await firstWrong(refused, door))) unnoticed.push(door);
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);
});

describe('when a policy is removed', () => {
  it.each(
    rules.names.policies.filter(
      (rule) => !(rule in NOT_ASKED) && !(rule in OVER_WORDS) && !BEHIND_A_DOOR.includes(rule),
    ),
  )(
    'the matrix fails without %s',
    async (rule) => {
      expect(await firstWrong(touchedBy.get(rule) ?? [], rule)).not.toBeNull();
    },
    60_000,
  );

  it.each(BEHIND_A_DOOR)(
    'everything happens without %s and the door before it, and nothing without the door alone',
    async (rule) => {
      const behind: string[] = [];
      for (const cell of everyCell()) {
        if (!doors.includes(cell.name) || cellOf(cell.row, cell.actor) !== 'NOT_YOURS') continue;
        await rules.without(cell.name, async () => {
          const isHeld = (await wrongIn(cell)) === null;
          if (isHeld && (await rules.without(rule, () => wrongIn(cell)))) behind.push(cell.name);
        });
      }
      expect(behind).not.toEqual([]);
    },
    120_000,
  );

  it.each(Object.keys(NOT_ASKED))('nothing could be noticed of %s: the API does not ask it', (rule) => {
    expect(rules.names.policies).toContain(rule);
    expect(touchedBy.get(rule) ?? []).toEqual([]);
  });
});

describe('when a rule in SQL is removed', () => {
  it.each(SQL_RULES.map((rule) => [rule.rule, rule] as const))(
    'the matrix fails unless %s',
    async (_, rule) => {
      liftedInSql = rule;
      try {
        expect(await firstWrong(touchedBy.get(rule.rule) ?? [], '')).not.toBeNull();
      } finally {
        liftedInSql = null;
      }
    },
    60_000,
  );
});
