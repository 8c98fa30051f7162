import type { Feature } from '../../platform/feature.ts';
import { lockHatsOf } from './actions/end-hats-of.ts';
import { AuditActorResolver } from './graphql/audit-actor.resolver.ts';
import { HatResolver } from './graphql/hat.resolver.ts';
import { ViewerResolver } from './graphql/viewer.resolver.ts';
import { Hat } from './model/hat.entity.ts';
import { Person } from './model/person.entity.ts';
import { PEOPLE_DATA } from './model/personal-data.ts';

/** People and the hats they wear. */
export const people: Feature = {
  name: 'people',
  entities: [Person, Hat],
  resolvers: [ViewerResolver, HatResolver, AuditActorResolver],
  personalData: PEOPLE_DATA,
  erasureLocks: { HAT: lockHatsOf },
};
