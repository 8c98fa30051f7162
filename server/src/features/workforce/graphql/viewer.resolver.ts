import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { mayWorkOnEmployment } from '../model/workforce.policy.ts';
import { maySearchCandidates } from '../queries/candidates.ts';

@Resolver(() => ViewerType)
export class ViewerWorkforceResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer posts others who look for work.' })
  viewerCanPostCandidates(@Root() viewer: Viewer) {
    return mayWorkOnEmployment(viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may look through blind candidates.' })
  viewerCanSearchCandidates(@Root() viewer: Viewer, @Ctx() { sql }: Context) {
    return maySearchCandidates({ sql, viewer });
  }
}
