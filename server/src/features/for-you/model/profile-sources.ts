import type { OwnProfile } from './profile.ts';
import type { Looking } from './for-you-kinds.ts';

type Source = (context: Looking, personId: string) => Promise<readonly OwnProfile[]>;

const sources = new Set<Source>();

/** Says which profiles a person has; whoever keeps profiles plugs itself in, in its feature file. */
export function registerProfiles(source: Source): void {
  sources.add(source);
}

/** All profiles of a person, in the order of who keeps them. */
export async function profilesOf(context: Looking, personId: string): Promise<OwnProfile[]> {
  return (await Promise.all([...sources].map((source) => source(context, personId)))).flat();
}
