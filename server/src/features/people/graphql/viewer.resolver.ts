import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { mayKeepOrganisations } from '../../organisations/index.ts';
import { setLanguage } from '../actions/set-language.ts';
import { setName } from '../actions/set-name.ts';
import { mayGiveHats, mayReadAudit, mayUseDesk } from '../model/hat.policy.ts';
import { hatsOfPerson } from '../queries/hats.ts';
import { personById } from '../queries/people-by-id.ts';
import { SetLanguageInput, SetNameInput } from './person.inputs.ts';
import { HatType, PersonType } from './person.type.ts';
import { SetLanguageResult, SetNameResult, ViewerType } from './viewer.type.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.viewer;
  }

  @SignedIn()
  @Mutation(() => SetLanguageResult, { description: 'Chooses the language of pages and mails.' })
  setLanguage(@Arg('input', () => SetLanguageInput) input: SetLanguageInput, @Ctx() context: Context) {
    return answer(() => setLanguage(context, input), 'viewer');
  }

  @SignedIn()
  @Mutation(() => SetNameResult, { description: 'Corrects what the viewer is called.' })
  setName(@Arg('input', () => SetNameInput) input: SetNameInput, @Ctx() context: Context) {
    return answer(() => setName(context, input), 'viewer');
  }

  @FieldResolver(() => ID, { description: 'The person’s id.' })
  id(@Root() viewer: Viewer): string {
    return viewer.personId;
  }

  @FieldResolver(() => PersonType, { description: 'The viewer as a person.' })
  person(@Root() viewer: Viewer, @Ctx() context: Context) {
    return personById(context, viewer.personId);
  }

  @FieldResolver(() => String, { description: 'The viewer’s own e-mail address.' })
  async email(@Root() viewer: Viewer, @Ctx() context: Context): Promise<string> {
    return (await personById(context, viewer.personId))?.email ?? '';
  }

  @FieldResolver(() => [HatType], { description: 'The hats the viewer wears now.' })
  hats(@Root() viewer: Viewer, @Ctx() context: Context) {
    return hatsOfPerson(context.sql, viewer.personId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the adviser’s desk is open to the viewer.' })
  viewerCanUseDesk(@Root() viewer: Viewer): boolean {
    return mayUseDesk(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may invite people, and end hats.' })
  viewerCanInvite(@Root() viewer: Viewer): boolean {
    return mayGiveHats(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may add organisations, and rename them.' })
  viewerCanKeepOrganisations(@Root() viewer: Viewer): boolean {
    return mayKeepOrganisations(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the log of who did what is open to the viewer.' })
  viewerCanReadAudit(@Root() viewer: Viewer): boolean {
    return mayReadAudit(viewer);
  }
}
