import { holdsContactDetails, looksLikeCpr } from '@vaekstbro/schema/text-guard';
import { email, line, prose } from '../../../platform/fields.ts';

type Bounds = { min: number; max: number };

const hasNoCpr = (text: string): boolean => !looksLikeCpr(text);
const hasNoDetails = (text: string): boolean => !holdsContactDetails(text);

/** One line in which nobody may write a CPR number. */
export const safeLine = (bounds: Bounds) => line(bounds).refine(hasNoCpr, 'CPR_REFUSED');

/** Several lines in which nobody may write a CPR number. */
export const safeProse = (bounds: Bounds) => prose(bounds).refine(hasNoCpr, 'CPR_REFUSED');

/** One line that is shown before people are introduced: neither a CPR number nor a way to be reached. */
export const blindLine = (bounds: Bounds) => safeLine(bounds).refine(hasNoDetails, 'CONTACT_IN_TEXT');

/** Several lines that are shown before people are introduced: neither a CPR number nor a way to be reached. */
export const blindProse = (bounds: Bounds) => safeProse(bounds).refine(hasNoDetails, 'CONTACT_IN_TEXT');

/** An e-mail address that holds no CPR number. */
export const safeEmail = email.refine(hasNoCpr, 'CPR_REFUSED');
