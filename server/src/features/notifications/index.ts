export { notify } from './actions/notify.ts';
export type { NotificationKind } from './model/notification-kinds.ts';
export { Notification } from './model/notification.entity.ts';
