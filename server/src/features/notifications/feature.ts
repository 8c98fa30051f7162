import type { Feature } from '../../platform/feature.ts';
import { NotificationResolver } from './graphql/notification.resolver.ts';
import { tellOfNotification } from './jobs/tell-of-notification.ts';
import { Notification } from './model/notification.entity.ts';
import { NOTIFICATIONS_DATA } from './model/personal-data.ts';

/** What waits for a person, and the mail that says so. */
export const notifications: Feature = {
  name: 'notifications',
  entities: [Notification],
  resolvers: [NotificationResolver],
  jobs: { 'tell-of-notification': tellOfNotification },
  personalData: NOTIFICATIONS_DATA,
};
