import type { Feature } from '../../platform/feature.ts';

/** Scores with reasons, for kinds that plug their criteria in. It asks and answers nothing by itself. */
export const matching: Feature = {
  name: 'matching',
  tellsOfNobody: { rule_set: 'The weights matches are scored by.' },
};
