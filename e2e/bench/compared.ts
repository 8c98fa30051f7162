import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { compareAnswers } from './compare.ts';
import { checkInvariant } from './invariant.ts';
import { measure } from './measure.ts';
import type { Setting } from './options.ts';
import { report } from './report.ts';
import { startTargets, stopTargets } from './targets.ts';

/** The chosen operations against the limit and PostGraphile on the large world, as a part of the report. */
export async function compared(setting: Setting): Promise<string> {
  const { worlds, folder, profile, today, pace } = setting;
  const { databaseUrl, size } = await worlds.large();
  const targets = await step('The servers are ready', () => startTargets(databaseUrl, folder, profile));
  try {
    await step('They answer the same', () => compareAnswers(targets, size, today));
    const { measured, asked } = await measure(targets, { ...setting, databaseUrl, size });
    const invariant =
      asked.length > 0 ? await step('The seats are counted', () => checkInvariant(databaseUrl, asked)) : null;
    return report(measured, targets, { size, pace, invariant });
  } finally {
    await stopTargets();
  }
}
