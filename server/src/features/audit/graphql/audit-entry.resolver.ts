import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { auditEntries } from '../queries/audit-entries.ts';
import { AuditEntriesArgs, AuditEntryConnectionType } from './audit-entry.type.ts';

@Resolver()
export class AuditEntryResolver {
  @ForHats('ADMINISTRATOR')
  @Query(() => AuditEntryConnectionType, {
    description: 'Who did what, and who read whom, the newest first.',
  })
  auditEntries(@Args(() => AuditEntriesArgs) args: AuditEntriesArgs, @Ctx() context: Context) {
    return auditEntries(context, args);
  }
}
