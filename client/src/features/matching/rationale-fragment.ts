import { graphql } from '../../gql/index.ts';
import type { Rationale_RationaleFragment } from '../../gql/graphql.ts';

/** All that is needed to put a rationale into words and to show how its number came about. */
export const Rationale_rationale = graphql(`
  fragment Rationale_rationale on Rationale {
    score
    ruleVersion
    contributions {
      criterion
      weight
      state
      points
      maximum
      evidence {
        fitting {
          id
          label {
            da
            en
            de
          }
        }
        missing {
          id
          label {
            da
            en
            de
          }
        }
        caseTitles
        languages
        minutes
        limitMinutes
        placesLeft
        online
        wanted {
          da
          en
          de
        }
        shown {
          da
          en
          de
        }
        links {
          how
          wantedWords
          shownWords
          caseTitle
          wanted {
            id
            label {
              da
              en
              de
            }
          }
          shown {
            id
            label {
              da
              en
              de
            }
          }
        }
      }
    }
    bestChange {
      criterion
      gain
      concept {
        id
        label {
          da
          en
          de
        }
      }
    }
  }
`);

export type RationaleFacts = Omit<Rationale_RationaleFragment, ' $fragmentName'>;
export type ContributionFacts = RationaleFacts['contributions'][number];
export type BestChangeFacts = NonNullable<RationaleFacts['bestChange']>;
