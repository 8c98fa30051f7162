import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import { registerMatchKind } from '../../matching/index.ts';
import type { Looking, RankedCase, RuleSet } from '../../matching/index.ts';
import { WORK_CRITERIA } from '../model/criteria/criteria.ts';
import { workScoring, WORK_RULES } from '../model/work-scoring.ts';
import { blindReader } from './views.ts';
import { freshWorkWorld } from './fresh-likeness.ts';
import { IS_OPEN, NEED_COLUMNS } from './rows.ts';
import type { VacancyNeed } from '../model/matched.ts';
import { candidatesFor } from './work-matches.ts';
import { vacancyTitles } from './faces.ts';

/** So many vacancies are looked at, the oldest first. */
const OPEN = statement(
  'workforce.rules-effect',
  `select ${NEED_COLUMNS} from vacancy v where ${IS_OPEN} order by v.published_at, v.id limit 100`,
);

/** The open vacancies with their best candidates under each of these rules. */
async function ranked(context: Looking, rules: readonly RuleSet[], best: number): Promise<RankedCase[][]> {
  const vacancies = await context.sql.all<VacancyNeed>(OPEN, [danishDay(context.clock.now())]);
  const [world, blind, titles] = await Promise.all([
    freshWorkWorld(context),
    blindReader(context),
    vacancyTitles(
      context,
      vacancies.map(({ id }) => id),
    ),
  ]);
  const lists: RankedCase[][] = [];
  for (const set of rules) {
    const parts = { scoring: workScoring(set), world };
    const cases: RankedCase[] = [];
    for (const vacancy of vacancies) {
      const pairs = await candidatesFor(context, vacancy, best, parts);
      const named = pairs.map(({ other, score }) => ({ id: other.id, title: blind(other).label, score }));
      cases.push({
        id: vacancy.id,
        title: titles.get(vacancy.id) ?? { da: '', en: '', de: '' },
        best: named,
      });
    }
    lists.push(cases);
  }
  return lists;
}

/** Lets staff decide how candidates and vacancies are matched. */
export function registerRulesForWork(): void {
  registerMatchKind({
    kind: WORK_RULES,
    description: 'Candidates and vacancies.',
    criteria: WORK_CRITERIA.map(({ code }) => code),
    // People who must talk need a shared language; the search looks only where there is one.
    fixed: { LANGUAGE: 'MUST' },
    ranked,
  });
}
