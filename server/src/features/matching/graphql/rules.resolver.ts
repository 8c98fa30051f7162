import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { saveRules } from '../actions/save-rules.ts';
import { MATCH_KINDS } from '../model/match-kinds.ts';
import { mayChangeRules } from '../model/rules.policy.ts';
import { ruleSet, ruleSets } from '../queries/rule-sets.ts';
import { rulesEffect } from '../queries/rules-effect.ts';
import {
  RuleSetConnectionType,
  RuleSetsArgs,
  RulesEffectType,
  RuleSetType,
  RulesInput,
  SaveRulesInput,
  SaveRulesResult,
} from './rules.type.ts';

@Resolver()
export class RulesResolver {
  @ForHats('ADVISER', 'ADMINISTRATOR')
  @Query(() => RuleSetType, { description: 'The rules a kind is matched by now.' })
  ruleSet(
    @Arg('kind', () => MATCH_KINDS, { description: 'Of what.' }) kind: string,
    @Ctx() context: Context,
  ) {
    return ruleSet(context, kind);
  }

  @ForHats('ADVISER', 'ADMINISTRATOR')
  @Query(() => RuleSetConnectionType, { description: 'Every version of the rules, the newest first.' })
  ruleSets(@Args(() => RuleSetsArgs) args: RuleSetsArgs, @Ctx() context: Context) {
    return ruleSets(context, args);
  }

  @ForHats('ADVISER', 'ADMINISTRATOR')
  @Query(() => RulesEffectType, {
    description: 'What other weights would do to everybody who waits now, before they are saved.',
  })
  rulesEffect(
    @Arg('input', () => RulesInput, { description: 'The weights to try.' }) input: RulesInput,
    @Ctx() context: Context,
  ) {
    return rulesEffect(context, input);
  }

  @ForHats('ADVISER', 'ADMINISTRATOR')
  @Mutation(() => SaveRulesResult, { description: 'Saves new weights as the next version, from now on.' })
  saveRules(@Arg('input', () => SaveRulesInput) input: SaveRulesInput, @Ctx() context: Context) {
    return answer(async () => ruleSet(context, (await saveRules(context, input)).kind), 'ruleSet');
  }
}

@Resolver(() => ViewerType)
export class ViewerRulesResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer decides how much each criterion counts.' })
  viewerCanChangeRules(@Root() viewer: Viewer): boolean {
    return mayChangeRules(viewer);
  }
}
