import { ENOUGH } from './enough.ts';

/** A table of counts as it may be shown; null is hidden. */
export interface ShownTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Hides every count of some, but fewer than ENOUGH, in a table and among its totals, and as many more as it takes so that none of the hidden ones
 * can be worked out from what is shown.
 *
 * The table is seen as a circulation: from each row's total through its cells into the columns' totals, and through the
 * whole total back. What is shown is a fixed flow. A hidden count can be another one exactly if a unit of flow can go
 * round through it over hidden counts alone (a flow with whole numbers has a whole-numbered alternative if it has any),
 * so for each that cannot, the cheapest way round is hidden too.
 */
export function suppressSmall(table: readonly (readonly number[])[]): ShownTable {
  const arcs = arcsOf(table);
  for (const arc of arcs) arc.isHidden = arc.count > 0 && arc.count < ENOUGH;
  // Hiding more never closes a way round, so one look at each is enough, also at those that are hidden on the way.
  for (let hidden = -1; hidden !== countHidden(arcs);) {
    hidden = countHidden(arcs);
    for (const arc of arcs) if (arc.isHidden) for (const other of wayRound(arcs, arc)) other.isHidden = true;
  }
  return shown(table, arcs);
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  isHidden: boolean;
}

const WHOLE = { from: 'columns', to: 'rows' };

function arcsOf(table: readonly (readonly number[])[]): Arc[] {
  const width = table[0]?.length ?? 0;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const arc = (from: string, to: string, count: number): Arc => ({ from, to, count, isHidden: false });
  return [
    ...table.flatMap((row, r) => row.map((count, c) => arc(`row ${r}`, `column ${c}`, count))),
    ...table.map((row, r) => arc(WHOLE.to, `row ${r}`, sum(row))),
    ...Array.from({ length: width }, (_, c) =>
      arc(`column ${c}`, WHOLE.from, sum(table.map((row) => row[c] ?? 0))),
    ),
    arc(WHOLE.from, WHOLE.to, sum(table.map(sum))),
  ];
}

const countHidden = (arcs: readonly Arc[]) => arcs.filter(({ isHidden }) => isHidden).length;

/** The cheapest way on which a unit can go round through a count, in either direction; what is hidden costs nothing. */
function wayRound(arcs: readonly Arc[], arc: Arc): Arc[] {
  const more = cheapestWay(arcs, arc, arc.to, arc.from);
  const less = arc.count > 0 ? cheapestWay(arcs, arc, arc.from, arc.to) : null;
  const ways = [more, less].flatMap((way) => (way ? [way] : []));
  const [best] = ways.sort((a, b) => a.cost - b.cost);
  if (!best) throw new Error('There is always a way through the totals.');
  return best.arcs;
}

interface Way {
  readonly cost: number;
  readonly arcs: Arc[];
}

/** Dijkstra's way from one sum to another: along any count (it can grow), or back over one that can shrink. */
function cheapestWay(arcs: readonly Arc[], without: Arc, start: string, end: string): Way | null {
  const best = new Map<string, Way>([[start, { cost: 0, arcs: [] }]]);
  const done = new Set<string>();
  for (;;) {
    const [node, way] = [...best]
      .filter(([name]) => !done.has(name))
      .reduce<[string, Way] | [null, null]>(
        (least, next) => (least[1] === null || next[1].cost < least[1].cost ? next : least),
        [null, null],
      );
    if (node === null || way === null) return null;
    if (node === end) return way;
    done.add(node);
    for (const arc of arcs) {
      const next = arc.from === node ? arc.to : arc.to === node && arc.count > 0 ? arc.from : null;
      if (next === null || arc === without) continue;
      const cost = way.cost + costOf(arc);
      if (cost < (best.get(next)?.cost ?? Infinity)) best.set(next, { cost, arcs: [...way.arcs, arc] });
    }
  }
}

/** What is lost by hiding a count: small ones tell least, and totals are what people look for. */
function costOf({ isHidden, count, from, to }: Arc): number {
  if (isHidden) return 0;
  const isTotal = from === WHOLE.from || from === WHOLE.to || to === WHOLE.from;
  return isTotal ? 1_000_000 + count : 1 + count;
}

function shown(table: readonly (readonly number[])[], arcs: readonly Arc[]): ShownTable {
  const counts = arcs.map(({ count, isHidden }) => (isHidden ? null : count));
  const [height, width] = [table.length, table[0]?.length ?? 0];
  const totals = height * width;
  return {
    cells: table.map((_, r) => counts.slice(r * width, (r + 1) * width)),
    rowTotals: counts.slice(totals, totals + height),
    columnTotals: counts.slice(totals + height, totals + height + width),
    total: counts.at(-1) ?? null,
  };
}
