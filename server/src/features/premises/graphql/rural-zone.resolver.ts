import { Arg, Query, Resolver } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import { factsTold } from '../model/rural-zone/facts.ts';
import { ruralZoneAnswer } from '../model/rural-zone/rural-zone-answer.ts';
import { RuralZoneCheckType, RuralZoneFactsInput } from './rural-zone.type.ts';

@Resolver()
export class RuralZoneResolver {
  @Public()
  @Query(() => RuralZoneCheckType, {
    description:
      'Whether an empty building in the rural zone may probably be taken into use without a rural-zone permit. Nothing of what is told is kept.',
  })
  ruralZoneCheck(
    @Arg('facts', () => RuralZoneFactsInput, { description: 'What is told.' }) facts: RuralZoneFactsInput,
  ) {
    return ruralZoneAnswer(factsTold(facts));
  }
}
