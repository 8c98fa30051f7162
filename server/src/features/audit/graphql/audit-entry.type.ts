import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import { PURPOSES } from '../../../platform/graphql/enums.ts';
import type { DeedResult } from '../../../platform/deeds.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import type { AuditEntryView, AuditFilter } from '../queries/audit-entries.ts';

const AUDIT_RESULTS = { DONE: 'DONE', REFUSED: 'REFUSED', FAILED: 'FAILED' } as const;

registerEnumType(AUDIT_RESULTS, {
  name: 'AuditResult',
  description: 'How something that somebody did ended.',
  valuesConfig: {
    DONE: { description: 'It is done.' },
    REFUSED: { description: 'It was refused, and nothing has changed.' },
    FAILED: { description: 'Something broke on our side.' },
  },
});

@ObjectType('AuditEntry', {
  description: 'Something that was done, read or refused. It is never changed.',
  simpleResolvers: true,
})
export class AuditEntryType implements Omit<AuditEntryView, 'actorId'> {
  @Field(() => ID, { description: 'Which entry.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'What: a mutation’s name, `READ`, or a job’s name.' })
  action!: string;

  @Field(() => AUDIT_RESULTS, { description: 'How it ended.' })
  result!: DeedResult;

  @Field(() => String, { nullable: true, description: 'The code of the refusal or failure.' })
  problem!: string | null;

  @Field(() => ID, { nullable: true, description: 'The person whom it was done to, or who was read.' })
  subjectPersonId!: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of record it was about.' })
  recordKind!: string | null;

  @Field(() => ID, { nullable: true, description: 'Which record.' })
  recordId!: string | null;

  @Field(() => PURPOSES, { nullable: true, description: 'What for, where personal data were read.' })
  purpose!: Purpose | null;
}

export const AuditEntryConnectionType = countedConnectionType('AuditEntry', AuditEntryType);

@ArgsType()
export class AuditEntriesArgs extends PageArgs implements AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Only what this person did, or what was done to them.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this action.' })
  action?: string | null;

  @Field(() => AUDIT_RESULTS, { nullable: true, description: 'Only what ended like this.' })
  result?: DeedResult | null;
}
