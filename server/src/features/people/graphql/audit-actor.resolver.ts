import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import type { AuditEntryView } from '../../audit/index.ts';
import { AuditEntryType } from '../../audit/graphql/index.ts';
import { personById } from '../queries/people-by-id.ts';
import { PersonType } from './person.type.ts';

@Resolver(() => AuditEntryType)
export class AuditActorResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description:
      'Who; null when nobody was logged in, when Vækstbro did it by itself, or when they are gone.',
  })
  actor(@Root() entry: Pick<AuditEntryView, 'actorId'>, @Ctx() context: Context) {
    return entry.actorId === null ? null : personById(context, entry.actorId);
  }
}
