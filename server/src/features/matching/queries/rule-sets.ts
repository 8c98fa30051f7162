import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { CriterionCode } from '../model/criterion.ts';
import { matchKind } from '../model/match-kinds.ts';
import type { WeightWord } from '../model/weight.ts';

/** One version of the weights, in the shape of the GraphQL type. */
export interface RuleSetView {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly weights: readonly CriterionWeightView[];
  readonly validFrom: string;
  readonly savedBy: string | null;
  readonly note: string | null;
}
export interface CriterionWeightView {
  readonly criterion: CriterionCode;
  readonly weight: WeightWord;
  readonly isFixed: boolean;
}

interface RuleSetRow {
  readonly kind: string;
  readonly version: number;
  readonly weights: Readonly<Partial<Record<CriterionCode, WeightWord>>>;
  readonly validFrom: string;
  readonly savedBy: string | null;
  readonly note: string | null;
}

const SELECT = `
  select s.kind, s.version, s.weights, s.valid_from::text as "validFrom", p.name as "savedBy", s.note
    from rule_set s left join person p on p.id = s.saved_by
   where s.kind = $1 and s.valid_from <= $2::timestamptz`;
const PAGE = statement(
  'matching.rule-sets',
  `${SELECT} and ($3::int is null or s.version < $3) order by s.version desc limit $4`,
);

type Asking = Pick<Context, 'sql' | 'clock'>;

/** The rules a kind is matched by now. */
export async function ruleSet(context: Asking, kind: string): Promise<RuleSetView> {
  const [view] = (await ruleSets(context, { kind, first: 1 })).nodes;
  if (!view) throw new Error(`There are no rules for ${kind}.`);
  return view;
}

/** Every version of the rules of a kind, the newest first. */
export async function ruleSets(
  { sql, clock }: Asking,
  { kind, ...asked }: { kind: string; first?: number | null; after?: string | null },
): Promise<Page<RuleSetView>> {
  const page = pageInput(asked, 1);
  const values = [kind, clock.now().toISOString(), page.after?.[0] ?? null, page.limit + 1];
  const { nodes, pageInfo } = toPage(await sql.all<RuleSetRow>(PAGE, values), page, ({ version }) => [
    String(version),
  ]);
  return { nodes: nodes.map(ruleSetView), pageInfo };
}

function ruleSetView({ weights, ...row }: RuleSetRow): RuleSetView {
  const { criteria, fixed } = matchKind(row.kind);
  return {
    ...row,
    id: `${row.kind}.${row.version}`,
    weights: criteria.flatMap((criterion) => {
      const weight = weights[criterion];
      return weight ? [{ criterion, weight, isFixed: criterion in fixed }] : [];
    }),
  };
}
