type PairIds = { seeker: { id: string }; offer: { id: string } };

/** The same two in another plan have the same key. */
export function pairKey({ seeker, offer }: PairIds): string {
  return `${seeker.id} ${offer.id}`;
}

/** The keys of the pairs that every plan has; of one plan alone nothing stands out. */
export function sharedPairs(plans: readonly { pairs: { nodes: readonly PairIds[] } }[]): ReadonlySet<string> {
  const [first, ...others] = plans.map(({ pairs }) => new Set(pairs.nodes.map(pairKey)));
  return new Set([...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))));
}

/** Whether it does not matter which of several plans is taken. */
export function areSame(plans: Parameters<typeof sharedPairs>[0]): boolean {
  const shared = sharedPairs(plans).size;
  return plans.length > 1 && shared > 0 && plans.every(({ pairs }) => pairs.nodes.length === shared);
}
