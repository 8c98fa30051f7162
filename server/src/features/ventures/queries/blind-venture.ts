import { conceptsByIds, knownConcept } from '../../vocabulary/index.ts';
import { knownTown } from '../../places/index.ts';
import type { VentureRow, VentureView } from './venture-rows.ts';

/** What a venture is without saying whose: words of vocabularies, bands, a town; nothing anybody wrote. */
export type BlindVentureView = Pick<
  VentureView,
  | 'id'
  | 'industry'
  | 'stage'
  | 'town'
  | 'topics'
  | 'languages'
  | 'meeting'
  | 'travelLimitMinutes'
  | 'submittedAt'
>;

/** The venture, blind, under an id that does not lead to it. */
export function blindVenture(id: string, row: VentureRow): BlindVentureView {
  return {
    id,
    industry: knownConcept(row.industryId),
    stage: row.stage,
    town: knownTown(row.townId),
    topics: conceptsByIds(row.topicIds),
    languages: row.languages,
    meeting: row.meeting,
    travelLimitMinutes: row.travelLimitMinutes,
    submittedAt: row.submittedAt,
  };
}
