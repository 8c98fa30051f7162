import type { Feature } from '../../platform/feature.ts';
import { takeBackUnsent } from './actions/take-back-unsent.ts';
import {
  IntroductionThreadResolver,
  ThreadResolver,
  ViewerMessagesResolver,
} from './graphql/message.resolver.ts';
import { releaseMessage } from './jobs/release-message.ts';
import { Message } from './model/message.entity.ts';
import { MESSAGES_DATA } from './model/personal-data.ts';

/** What two people who are brought together write to each other. */
export const messages: Feature = {
  name: 'messages',
  entities: [Message],
  resolvers: [ThreadResolver, IntroductionThreadResolver, ViewerMessagesResolver],
  jobs: { 'release-message': releaseMessage },
  personalData: MESSAGES_DATA,
  personErased: (em, { personId }, { clock }) => takeBackUnsent(em, personId, clock.now()),
};
