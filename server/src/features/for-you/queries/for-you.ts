import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { conceptReader } from '../../matching/index.ts';
import { bestFirst, fairShare } from '../model/fair-share.ts';
import { forYouKinds } from '../model/for-you-kinds.ts';
import type { ForYouMatch, Looking } from '../model/for-you-kinds.ts';
import { answersSchema, profileOfAnswers } from '../model/profile.ts';
import type { ForYouProfile, OwnProfile } from '../model/profile.ts';
import { profilesOf } from '../model/profile-sources.ts';
import { shareOfWishes, wishesOf } from '../model/wishes.ts';
import type { Wishes } from '../model/wishes.ts';
import { itemViews } from './item-view.ts';
import type { ForYouItemView } from './item-view.ts';

/** More than a page shows. */
const MOST = 50;

/** One of the ranking over all kinds. */
export interface RankedForYou extends ForYouMatch {
  readonly kind: string;
  /** How large a share of the wishes is met, 0 to 100. */
  readonly score: number;
  /** How well it does among its like. */
  readonly ownScore: number;
}

/** What fits each profile best, over all kinds. A few statements for each kind, however many profiles there are. */
export async function bestForProfiles(
  context: Looking,
  profiles: readonly ForYouProfile[],
  first: number,
): Promise<RankedForYou[][]> {
  if (profiles.length === 0) return [];
  const kinds = await Promise.all(
    forYouKinds().map(async ({ kind, wishes = wishesOf, forProfiles }) => {
      const lists = await forProfiles(context, profiles, first);
      return profiles.map((profile, place) => onOneScale(kind, wishes(profile), lists[place] ?? []));
    }),
  );
  return profiles.map((_, place) =>
    fairShare(
      kinds.map((lists) => lists[place] ?? []),
      first,
    ),
  );
}

function onOneScale(kind: string, wishes: Wishes, matches: readonly ForYouMatch[]): RankedForYou[] {
  return matches
    .map((match) => ({
      ...match,
      kind,
      score: shareOfWishes(match.rationale, wishes),
      ownScore: match.rationale.score,
    }))
    .sort(bestFirst);
}

/** What fits one profile, as people read it. All that one request asks for at the same time is looked for together. */
export async function itemsFor(
  context: Looking,
  profile: ForYouProfile,
  first: number,
): Promise<ForYouItemView[]> {
  mustBeFew(first);
  return loaderOf(context, first).load(profile);
}

type Loader = DataLoader<ForYouProfile, ForYouItemView[]>;
const loaders = new WeakMap<Looking, Map<number, Loader>>();

function loaderOf(context: Looking, first: number): Loader {
  const ofContext = loaders.get(context) ?? new Map<number, Loader>();
  loaders.set(context, ofContext);
  const known = ofContext.get(first);
  if (known) return known;
  const loader: Loader = new DataLoader((profiles) => itemsForAll(context, profiles, first), {
    cache: false,
  });
  ofContext.set(first, loader);
  return loader;
}

async function itemsForAll(
  context: Looking,
  profiles: readonly ForYouProfile[],
  first: number,
): Promise<ForYouItemView[][]> {
  const ranked = await bestForProfiles(context, profiles, first);
  const concept = await conceptReader(context);
  return profiles.map((profile, place) => itemViews(ranked[place] ?? [], profile, concept));
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

function mustBeFew(first: number): void {
  if (first >= 1 && first <= MOST) return;
  throw new GraphQLError(`"first" must be a whole number from 1 to ${MOST}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
