import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';

/** One line of text without surrounding blanks; control characters have no place in it. */
export function line(bounds: { min: number; max: number }) {
  return z
    .string()
    .trim()
    .min(bounds.min)
    .max(bounds.max)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'INVALID');
}

/** A text of several lines without surrounding blanks. */
export function prose(bounds: { min: number; max: number }) {
  return z
    .string()
    .trim()
    .min(bounds.min)
    .max(bounds.max)
    .regex(/^[^\p{Cc}]*$|^(?:[^\p{Cc}]|[\n\r\t])*$/u, 'INVALID');
}

/** An e-mail address, lower-cased: one mailbox, no display name, nothing a mail header could read as more. */
export const email = z.string().trim().toLowerCase().max(LIMITS.email.max).pipe(z.email());

/** An id of ours. */
export const id = z.uuid();

/** The key with which a client names one attempt, so that a repeated one has one effect. */
export const idempotencyKey = z.uuid();

/** A calendar day, `2026-03-31`. */
export const day = z.iso.date();
