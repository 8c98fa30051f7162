import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { withdrawConsent } from '../actions/withdraw-consent.ts';
import { consentsOf, consentTexts } from '../queries/consents.ts';
import { dataRules } from '../queries/data-rules.ts';
import { myData } from '../queries/my-data.ts';
import {
  ConsentTextType,
  ConsentType,
  DataRuleType,
  DataSectionType,
  WithdrawConsentInput,
  WithdrawConsentResult,
} from './privacy.type.ts';

@Resolver()
export class PrivacyResolver {
  @SignedIn()
  @Query(() => [DataSectionType], { description: 'Everything Vækstbro keeps about the viewer.' })
  myData(@Ctx() context: Context) {
    return myData(context);
  }

  @Public()
  @Query(() => [DataRuleType], { description: 'What Vækstbro keeps about people, for what, and how long.' })
  dataRules(@Ctx() context: Context) {
    return dataRules(context.app.features);
  }

  @Public()
  @Query(() => [ConsentTextType], { description: 'The texts people are asked to agree to, as they are now.' })
  consentTexts() {
    return consentTexts();
  }

  @SignedIn()
  @Query(() => [ConsentType], { description: 'What the viewer has agreed to, the newest first.' })
  myConsents(@Ctx() context: Context) {
    return context.viewer ? consentsOf(context.sql, context.viewer.personId) : [];
  }

  @SignedIn()
  @Mutation(() => WithdrawConsentResult, {
    description: 'Withdraws what the viewer has agreed to; what stood on it ends at once.',
  })
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInput) input: WithdrawConsentInput,
    @Ctx() context: Context,
  ) {
    return answer(() => withdrawConsent(context, input), 'consent');
  }
}
