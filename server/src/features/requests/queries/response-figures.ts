import type { AppServices } from '../../../platform/app-services.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { ENOUGH } from '../../disclosure/index.ts';
import { requestKinds } from '../model/request-kinds.ts';

const DAYS = 365;
const DAY_MS = 86_400_000;
const KEPT_MS = 60_000;

/** How fast requests of a kind are answered by one unit. */
export interface ResponseFigureView {
  readonly kind: string;
  readonly promiseBusinessDays: number;
  readonly turnBusinessDays: number;
  readonly turns: number | null;
  readonly medianBusinessDays: number | null;
  readonly ninetiethBusinessDays: number | null;
  readonly onTimeShare: number | null;
  readonly unitId: string | null;
}

interface FigureRow {
  kind: string;
  unitId: string | null;
  turns: number;
  median: number;
  ninetieth: number;
  onTime: number;
}

// What somebody who asked waits for: our turns and those of whoever is asked. A turn that was missed counts as late; one that
// was overtaken or withdrawn says nothing about anybody's answer.
const FIGURES = statement(
  'requests.figures',
  `select q.kind, t.unit_id as "unitId", count(*)::int as turns,
          percentile_cont(0.5) within group (order by t.took_business_days) as median,
          percentile_cont(0.9) within group (order by t.took_business_days) as ninetieth,
          avg((t.ended_by <> 'HANDED_OVER' and t.ended_at <= t.due_at)::int)::float8 as "onTime"
     from request_turn t join request q on q.id = t.request_id
    where t.party <> 'ASKER' and t.ended_at >= $1
      and t.ended_by in ('ANSWERED', 'ASKED_FIRST', 'REFUSED', 'HANDED_OVER')
    group by q.kind, t.unit_id order by count(*) desc, t.unit_id`,
);

const counted = new WeakMap<AppServices, { at: number; figures: Promise<ResponseFigureView[]> }>();

/**
 * How fast requests were answered in the last 365 days, per kind and unit; null where there were too few turns (ENOUGH).
 * Everybody may ask, so they are counted once a minute, however many do.
 */
export function responseFigures({
  app,
  clock,
}: Pick<Context, 'app' | 'clock'>): Promise<ResponseFigureView[]> {
  const now = clock.now().getTime();
  const known = counted.get(app);
  if (known && Math.abs(now - known.at) < KEPT_MS) return known.figures;
  const figures = count({ sql: app.sql, clock });
  counted.set(app, { at: now, figures });
  // What failed is asked again by the next one.
  figures.catch(() => counted.delete(app));
  return figures;
}

async function count({ sql, clock }: Pick<Context, 'sql' | 'clock'>): Promise<ResponseFigureView[]> {
  const rows = await sql.all<FigureRow>(FIGURES, [new Date(clock.now().getTime() - DAYS * DAY_MS)]);
  return requestKinds().flatMap(({ kind, promiseBusinessDays, turnBusinessDays }) => {
    const promise = { kind, promiseBusinessDays, turnBusinessDays };
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return [{ ...promise, unitId: null, ...HIDDEN }];
    return ofKind.map((row) => ({ ...promise, unitId: row.unitId, ...figures(row) }));
  });
}

const HIDDEN = { turns: null, medianBusinessDays: null, ninetiethBusinessDays: null, onTimeShare: null };

function figures(row: FigureRow) {
  if (row.turns < ENOUGH) return HIDDEN;
  return {
    turns: row.turns,
    medianBusinessDays: rounded(row.median),
    ninetiethBusinessDays: rounded(row.ninetieth),
    onTimeShare: rounded(row.onTime),
  };
}

const rounded = (figure: number) => Math.round(figure * 100) / 100;
