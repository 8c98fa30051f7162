import { email, line, prose } from '../../../platform/fields.ts';
import { looksLikeCpr } from './cpr.ts';

type Bounds = { min: number; max: number };

const hasNoCpr = (text: string): boolean => !looksLikeCpr(text);

/** One line in which nobody may write a CPR number. */
export const safeLine = (bounds: Bounds) => line(bounds).refine(hasNoCpr, 'CPR_REFUSED');

/** Several lines in which nobody may write a CPR number. */
export const safeProse = (bounds: Bounds) => prose(bounds).refine(hasNoCpr, 'CPR_REFUSED');

/** An e-mail address that holds no CPR number. */
export const safeEmail = email.refine(hasNoCpr, 'CPR_REFUSED');
