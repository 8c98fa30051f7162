import { defineEntity, p } from '@mikro-orm/postgresql';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { Person } from './person.entity.ts';

const HatSchema = defineEntity({
  name: 'Hat',
  tableName: 'hat',
  properties: {
    id: p.uuid().primary(),
    person: () => p.manyToOne(Person).ref(),
    kind: p.text().$type<HatKind>(),
    organisationId: p.uuid().nullable(),
    givenBy: p.uuid().nullable(),
    givenAt: p.datetime(6),
    endedAt: p.datetime(6).nullable(),
  },
});

/** What a person may do here, for an organisation or for none, from the moment it was given until it is ended. */
export class Hat extends HatSchema.class {
  /** Takes the hat off; it stays as history. */
  end(now: Date): void {
    this.endedAt ??= now;
  }
}
HatSchema.setClass(Hat);
