export { openSession } from './actions/open-session.ts';
export { queueLoginLink } from './actions/queue-login-link.ts';
export type { LoginLinkWanted } from './actions/queue-login-link.ts';
export { takeAttempt } from './actions/take-attempt.ts';
export { AccountPassword, AccountSession } from './model/account.entity.ts';
export { Invitation } from './model/invitation.entity.ts';
export { LoginLink } from './model/login-link.entity.ts';
export { hashPassword } from './model/password-hash.ts';
export { SESSION_COOKIE } from './queries/viewer-of-session.ts';
