import { describe, expect, it } from '@jest/globals';
import { tallyOfCheck, tallyOfJest, tallyOfJourneys, total } from './tally.ts';

describe('the count of the last line', () => {
  it('takes a step without tests for one check', () => {
    expect(tallyOfCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(tallyOfCheck(1)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOfCheck(null)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
    expect(tallyOfJest(report, 1)).toEqual({ passed: 7, failed: 3 });
  });

  it('never hides a failure that has no test to its name', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(tallyOfJest(report, 0)).toEqual({ passed: 7, failed: 0 });
    expect(tallyOfJest(report, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a journey that passed only the second time, and a product that did not start, as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 };
    expect(tallyOfJourneys({ stats, errors: [] }, 1)).toEqual({ passed: 5, failed: 2 });
    const none = { expected: 0, unexpected: 0, flaky: 0 };
    expect(tallyOfJourneys({ stats: none, errors: ['no start'] }, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds all steps up', () => {
    expect(
      total([
        { passed: 1, failed: 0 },
        { passed: 10, failed: 2 },
      ]),
    ).toEqual({ passed: 11, failed: 2 });
    expect(total([])).toEqual({ passed: 0, failed: 0 });
  });
});
