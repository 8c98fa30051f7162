import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { townById } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { conceptsKnown } from '../../vocabulary/index.ts';
import type { Concept, ConceptScheme } from '../../vocabulary/index.ts';

/** A shortage in the shape of the GraphQL type. */
export interface ShortageView {
  readonly id: string;
  readonly kind: string;
  readonly concept: Concept;
  readonly town: Town | null;
  readonly asked: number | null;
  readonly found: number | null;
  readonly foundInRegion: number | null;
  readonly countedAt: string;
}

interface ShortageRow extends Omit<ShortageView, 'id' | 'concept' | 'town'> {
  readonly conceptId: string;
  readonly townId: string | null;
  readonly position: number;
}

const PAGE = statement(
  'shortages.page',
  `select kind, concept_id as "conceptId", town_id as "townId", asked, found, found_in_region as "foundInRegion",
          position, counted_at::text as "countedAt"
     from shortage
    where town_id is not distinct from $1 and ($2::text is null or scheme = $2) and position > $3
    order by position limit $4`,
);

interface Asked {
  readonly townId?: string | null;
  readonly scheme?: ConceptScheme | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What is short in a town, or in the whole region, as it was last counted: the shortest first. */
export async function shortages(
  context: Pick<Context, 'sql' | 'clock' | 'app'>,
  asked: Asked,
): Promise<Page<ShortageView>> {
  const page = pageInput(asked, 1);
  const [after = '-1'] = page.after ?? [];
  const rows = await context.sql.all<ShortageRow>(PAGE, [
    asked.townId ?? null,
    asked.scheme ?? null,
    /^\d{1,9}$/.test(after) ? after : '-1',
    page.limit + 1,
  ]);
  const { nodes, pageInfo } = toPage(rows, page, ({ position }) => [String(position)]);
  const concepts = await conceptsKnown(
    context,
    nodes.map(({ conceptId }) => conceptId),
  );
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return { nodes: nodes.flatMap((row) => shortageView(row, byId.get(row.conceptId))), pageInfo };
}

function shortageView(row: ShortageRow, concept: Concept | undefined): ShortageView[] {
  const { kind, conceptId, townId, asked, found, foundInRegion, countedAt } = row;
  if (!concept) return [];
  return [
    {
      id: `${kind}.${conceptId}.${townId ?? 'region'}`,
      kind,
      concept,
      town: townId === null ? null : townById(townId),
      asked,
      found,
      foundInRegion,
      countedAt,
    },
  ];
}
