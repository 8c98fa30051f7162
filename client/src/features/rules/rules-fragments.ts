import { graphql } from '../../gql/index.ts';
import type { RulesForm_RuleSetFragment } from '../../gql/graphql.ts';

/** The weights of one version, to change. */
export const RulesForm_ruleSet = graphql(`
  fragment RulesForm_ruleSet on RuleSet {
    id
    version
    weights {
      criterion
      weight
      isFixed
    }
  }
`);

/** What other weights would do to those who wait. */
export const RulesEffect_effect = graphql(`
  fragment RulesEffect_effect on RulesEffect {
    cases
    firstChanges
    orderChanges
    shown {
      id
      title {
        da
        en
        de
      }
      before {
        id
        title {
          da
          en
          de
        }
        score
      }
      after {
        id
        title {
          da
          en
          de
        }
        score
      }
    }
  }
`);

/** One version in the history. */
export const RulesHistory_ruleSet = graphql(`
  fragment RulesHistory_ruleSet on RuleSet {
    id
    version
    validFrom
    savedBy
    note
    weights {
      criterion
      weight
    }
  }
`);

export type CriterionWeight = Pick<
  RulesForm_RuleSetFragment['weights'][number],
  'criterion' | 'weight' | 'isFixed'
>;
export type Weights = readonly CriterionWeight[];
