/** How long it is kept who did what: two years, so that a complaint can still be looked into. */
export const AUDIT_KEPT_DAYS = 730;
