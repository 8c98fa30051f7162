import type { Context } from '../../../platform/graphql/context.ts';
import type { Page } from '../../../platform/paging.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { readsOf } from '../../audit/index.ts';
import type { ReadView } from '../../audit/index.ts';
import { organisationById } from '../../organisations/index.ts';
import type { OrganisationView } from '../../organisations/index.ts';
import { personById } from '../../people/index.ts';
import type { PersonView } from '../../people/index.ts';
import { isRecordKind } from '../model/record-kinds.ts';

/** Somebody has seen a record of the person who asks. */
export interface SightingView {
  readonly id: string;
  readonly at: string;
  readonly viewer: PersonView | null;
  readonly organisation: OrganisationView | null;
  readonly purpose: Purpose;
  readonly recordKind: string;
  readonly isThroughGrant: boolean;
}

type Asking = Pick<Context, 'sql' | 'clock' | 'viewer'>;

/** Who has seen the viewer's records, the newest first, by name: whoever looks stands by it. */
export async function seenBy(
  context: Asking,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<SightingView> & { totalCount: number }> {
  const page = await readsOf(context.sql, context.viewer?.personId ?? '', asked);
  return { ...page, nodes: await Promise.all(page.nodes.map((read) => sightingView(context, read))) };
}

async function sightingView(context: Asking, read: ReadView): Promise<SightingView> {
  const [viewer, organisation] = await Promise.all([
    read.actorId === null ? null : personById(context, read.actorId),
    read.organisationId === null ? null : organisationById(context, read.organisationId),
  ]);
  return {
    id: read.id,
    at: read.at,
    viewer,
    organisation,
    purpose: read.purpose,
    // A kind that is gone was a record of the person all the same.
    recordKind: isRecordKind(read.recordKind) ? read.recordKind : 'PERSON',
    isThroughGrant: read.grantId !== null,
  };
}
