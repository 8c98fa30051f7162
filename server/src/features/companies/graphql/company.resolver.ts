import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { actForCompany } from '../actions/act-for-company.ts';
import { companiesOf } from '../queries/companies-of-person.ts';
import { ActForCompanyInput, ActForCompanyResult, CompanyType } from './company.type.ts';

@Resolver(() => CompanyType)
export class CompanyResolver {
  @SignedIn()
  @Query(() => [CompanyType], { description: 'The companies the viewer acts for, or waits to.' })
  viewerCompanies(
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1 to 100.' }) first: number,
    @Ctx() context: Context,
  ) {
    return companiesOf(context, context.viewer?.personId ?? '', first);
  }

  @SignedIn()
  @Mutation(() => ActForCompanyResult, { description: 'The viewer says that they act for a company.' })
  actForCompany(@Arg('input', () => ActForCompanyInput) input: ActForCompanyInput, @Ctx() context: Context) {
    return answer(async () => {
      const id = await actForCompany(context, input);
      const companies = await companiesOf(context, context.viewer?.personId ?? '');
      return companies.find((company) => company.id === id) ?? null;
    }, 'company');
  }
}
