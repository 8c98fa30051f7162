import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Language, Words } from '../../../platform/language.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { conceptReader } from '../../matching/index.ts';
import { fairShare } from '../model/fair-share.ts';
import { forYouKinds } from '../model/for-you-kinds.ts';
import type { ForYouMatch, Looking } from '../model/for-you-kinds.ts';
import { answersSchema, profileOfAnswers } from '../model/profile.ts';
import type { ForYouProfile, OwnProfile } from '../model/profile.ts';
import { profilesOf } from '../model/profile-sources.ts';
import { reasonsOf } from '../model/reasons.ts';
import type { Reason } from '../model/reasons.ts';

/** More than a page shows. */
const MOST = 50;

/** One of the ranking over all kinds. */
export interface RankedForYou extends ForYouMatch {
  readonly kind: string;
  readonly score: number;
}

/** A reason with its concepts, in the shape of the GraphQL type. */
export interface ForYouReasonView extends Omit<Reason, 'fittingConceptIds' | 'missingConceptIds'> {
  readonly fitting: readonly Concept[];
  readonly missing: readonly Concept[];
}

/** The same in the shape of the GraphQL type. */
export interface ForYouItemView {
  /** Of this thing for this profile: the same thing has other reasons for another. */
  readonly id: string;
  readonly kind: string;
  readonly title: Words | null;
  readonly lead: Words | null;
  readonly name: string | null;
  readonly headline: string | null;
  readonly writtenIn: Language | null;
  readonly path: string;
  readonly score: number;
  readonly reasons: readonly ForYouReasonView[];
}

/** What fits each profile best, over all kinds. A few statements for each kind, however many profiles there are. */
export async function bestForProfiles(
  context: Looking,
  profiles: readonly ForYouProfile[],
  first: number,
): Promise<RankedForYou[][]> {
  if (profiles.length === 0) return [];
  const kinds = await Promise.all(
    forYouKinds().map(async ({ kind, forProfiles }) => ({
      kind,
      lists: await forProfiles(context, profiles, first),
    })),
  );
  return profiles.map((_, place) =>
    fairShare(
      kinds.map(({ kind, lists }) =>
        (lists[place] ?? []).map((match) => ({ ...match, kind, score: match.rationale.score })),
      ),
      first,
    ),
  );
}

/** What fits one profile, as people read it. */
export async function itemsFor(
  context: Looking,
  profile: ForYouProfile,
  first: number,
): Promise<ForYouItemView[]> {
  mustBeFew(first);
  const [ranked = []] = await bestForProfiles(context, [profile], first);
  const profileId = createHash('sha256').update(JSON.stringify(profile)).digest('base64url').slice(0, 16);
  const concept = await conceptReader(context);
  return ranked.map((one) => itemView(one, profile, profileId, concept));
}

/** What fits somebody who answers three questions, with or without an account. */
export function itemsForAnswers(
  context: Looking & Pick<Context, 'viewer' | 'language'>,
  asked: unknown,
  first: number,
): Promise<ForYouItemView[]> {
  const answers = wellFormed(answersSchema, asked);
  const { viewer, language } = context;
  return itemsFor(context, profileOfAnswers(answers, language, viewer?.personId ?? null), first);
}

/** The profiles a person has, each to be asked what fits it. */
export function listsOf(context: Looking, personId: string): Promise<OwnProfile[]> {
  return profilesOf(context, personId);
}

function itemView(
  match: RankedForYou,
  profile: ForYouProfile,
  profileId: string,
  concept: (id: string) => Concept | null,
): ForYouItemView {
  const { id, kind, title, lead, name, headline, writtenIn, path, score, rationale } = match;
  const concepts = (ids: readonly string[]) => ids.flatMap((conceptId) => concept(conceptId) ?? []);
  const reasons = reasonsOf(rationale, (code) => code !== 'STAGE' || profile.stage !== null);
  return {
    id: `${id}.${profileId}`,
    kind,
    title,
    lead,
    name,
    headline,
    writtenIn,
    path,
    score,
    reasons: reasons.map(({ fittingConceptIds, missingConceptIds, ...reason }) => ({
      ...reason,
      fitting: concepts(fittingConceptIds),
      missing: concepts(missingConceptIds),
    })),
  };
}

function mustBeFew(first: number): void {
  if (first >= 1 && first <= MOST) return;
  throw new GraphQLError(`"first" must be a whole number from 1 to ${MOST}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
