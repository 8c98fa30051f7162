import type { Feature } from '../../platform/feature.ts';
import { endGrantsOfPerson } from './actions/end-grants-of-person.ts';
import { GrantResolver } from './graphql/grant.resolver.ts';
import { DisclosureGrant } from './model/grant.entity.ts';
import { DISCLOSURE_DATA } from './model/personal-data.ts';
import { registerRecordKind } from './model/record-kinds.ts';
import { UniquenessDecision } from './model/uniqueness-decision.entity.ts';

const ACCOUNT = { da: 'Din konto', en: 'Your account', de: 'Ihr Konto' };

registerRecordKind({
  kind: 'PERSON',
  description: 'Who somebody is: the name, the hats, the e-mail address they log in with.',
  fieldGroups: { CONTACT: 'How to reach the person.' },
  staffHats: ['ADMINISTRATOR'],
  title: (_context, ids) => Promise.resolve(new Map(ids.map((id) => [id, ACCOUNT]))),
});

/** Who sees which part of what, by whose leave, and who has looked. */
export const disclosure: Feature = {
  name: 'disclosure',
  entities: [DisclosureGrant, UniquenessDecision],
  resolvers: [GrantResolver],
  personalData: DISCLOSURE_DATA,
  personErased: (em, { personId }, { clock }) => endGrantsOfPerson(em, personId, clock.now()),
};
