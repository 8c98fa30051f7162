import { defineEntity, p } from '@mikro-orm/postgresql';

const StaffDeputySchema = defineEntity({
  name: 'StaffDeputy',
  tableName: 'staff_deputy',
  properties: {
    personId: p.uuid().primary(),
    deputyId: p.uuid(),
    since: p.datetime(3),
  },
});

/** The colleague who answers when somebody of the staff does not. */
export class StaffDeputy extends StaffDeputySchema.class {}
StaffDeputySchema.setClass(StaffDeputy);
