import type { Part, Setting } from '../options.ts';
import { aloneOn } from './alone.ts';
import { measureCohorts } from './cohort.ts';
import { measureKeptLists } from './kept-lists.ts';
import { measureLinking } from './linking.ts';
import { measureRefresh } from './refresh.ts';
import { measureTopTwenty } from './top-twenty.ts';

/** Measures one part; its section of the report. */
export function measurePart(part: Part, setting: Setting): Promise<string> {
  return PARTS[part](setting);
}

const PARTS: Record<Part, (setting: Setting) => Promise<string>> = {
  async TopTwenty({ worlds, folder, profile, pace, today }) {
    const planted = [await worlds.small(), await worlds.large()];
    return measureTopTwenty(
      planted.map(({ databaseUrl, size }) => ({
        mentors: size.mentors,
        alone: aloneOn(databaseUrl, folder, profile),
      })),
      { seconds: pace.seconds * 2, today },
    );
  },

  async Linking({ worlds, folder, profile, pace, esco }) {
    const { databaseUrl } = await worlds.small();
    return measureLinking({
      databaseUrl,
      alone: aloneOn(databaseUrl, folder, profile),
      seconds: pace.seconds * 2,
      esco,
    });
  },

  async Refresh({ worlds, mentors, today, quick }) {
    const kept = await measureKeptLists(await worlds.small(), quick ? 5 : 50);
    return `${await measureRefresh(mentors.large, today)}\n\n${kept}`;
  },

  Cohort: ({ today, quick }) => measureCohorts(today, quick),
};
