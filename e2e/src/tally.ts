/** How many checks of a step passed and failed. */
export type Tally = { passed: number; failed: number };

/** Jest's report, as far as it is counted. */
export type JestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
};

/** Playwright's report, as far as it is counted. */
export type JourneyReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** A file that could not even be loaded has failed, although no test of it ran. */
export function tallyOfJest(report: JestReport, exitCode: number | null): Tally {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return atLeastOneFailure({ passed: report.numPassedTests, failed }, exitCode);
}

/** A journey that passed only when it was repeated has failed; so has a product that did not start. */
export function tallyOfJourneys({ stats, errors }: JourneyReport, exitCode: number | null): Tally {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return atLeastOneFailure({ passed: stats.expected, failed }, exitCode);
}

/** A step without tests of its own is one check: it holds or it does not. */
export function tallyOfCheck(exitCode: number | null): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** All steps together. */
export function total(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

function atLeastOneFailure(tally: Tally, exitCode: number | null): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
