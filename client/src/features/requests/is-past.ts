import type { RequestOutcome } from '../../gql/graphql.ts';

/** Whether whoever was asked is asked no more because of their no or their silence: what became of the request is not theirs to know. */
export function isPast(outcome: RequestOutcome | null | undefined): outcome is 'REFUSED' | 'LAPSED' {
  return outcome === 'REFUSED' || outcome === 'LAPSED';
}
