import { createHash } from 'node:crypto';
import type { Language, Words } from '../../../platform/language.ts';
import { townById } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { ForYouProfile } from '../model/profile.ts';
import { reasonsOf } from '../model/reasons.ts';
import type { Reason } from '../model/reasons.ts';
import type { RankedForYou } from './for-you.ts';

/** A reason with its concepts, in the shape of the GraphQL type. */
export interface ForYouReasonView extends Omit<Reason, 'fittingConceptIds' | 'missingConceptIds'> {
  readonly fitting: readonly Concept[];
  readonly missing: readonly Concept[];
}

/** What fits a profile, in the shape of the GraphQL type. */
export interface ForYouItemView {
  /** Of this thing for this profile: the same thing has other reasons for another. */
  readonly id: string;
  readonly kind: string;
  readonly title: Words | null;
  readonly lead: Words | null;
  readonly name: string | null;
  readonly headline: string | null;
  readonly writtenIn: Language | null;
  readonly town: Town | null;
  readonly startsAt: string | null;
  readonly path: string;
  readonly score: number;
  readonly reasons: readonly ForYouReasonView[];
}

/** What fits one profile, as people read it. */
export function itemViews(
  ranked: readonly RankedForYou[],
  profile: ForYouProfile,
  concept: (id: string) => Concept | null,
): ForYouItemView[] {
  const profileId = createHash('sha256').update(JSON.stringify(profile)).digest('base64url').slice(0, 16);
  const concepts = (ids: readonly string[]) => ids.flatMap((id) => concept(id) ?? []);
  return ranked.map((match) => {
    const { id, kind, title, lead, name, headline, writtenIn, townId, startsAt, path, score, rationale } =
      match;
    const reasons = reasonsOf(rationale, (code) => code !== 'STAGE' || profile.stage !== null);
    return {
      id: `${id}.${profileId}`,
      kind,
      title,
      lead,
      name,
      headline,
      writtenIn,
      town: townId === null ? null : townById(townId),
      startsAt,
      path,
      score,
      reasons: reasons.map(({ fittingConceptIds, missingConceptIds, ...reason }) => ({
        ...reason,
        fitting: concepts(fittingConceptIds),
        missing: concepts(missingConceptIds),
      })),
    };
  });
}
