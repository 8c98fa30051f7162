import { LIMITS } from '@vaekstbro/schema/limits';
import { message } from '../../i18n/message.ts';
import { bareNumber, isCvr } from '../../ui/form/business-numbers.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { z } from '../../ui/form/zod.ts';

const tooLong = (max: number) => message('ui.tooLong', { max });
const chosen = () => z.string().check(z.minLength(1, message('succession.form.missing.choice')));
const words = () =>
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(LIMITS.words.max, tooLong(LIMITS.words.max)),
      withoutCpr(),
      withoutContact(),
    );

/** What somebody tells who wants to take a business over. */
export const takerSchema = z.object({
  name: z
    .string()
    .check(z.trim(), z.minLength(LIMITS.name.min, message('succession.form.missing.name')), withoutCpr()),
  industryIds: z
    .array(z.string())
    .check(z.minLength(LIMITS.industries.min, message('succession.form.missing.industries'))),
  means: chosen(),
  meansNote: words(),
  experience: chosen(),
  about: words(),
  employees: z.array(z.string()),
  horizon: chosen(),
  townId: chosen(),
  travelLimitMinutes: z.string(),
  cvr: z
    .string()
    .check(
      z.refine(
        (text) => bareNumber(text) === '' || isCvr(bareNumber(text)),
        message('succession.form.missing.cvr'),
      ),
    ),
  consent: z.boolean().check(z.refine((given) => given, message('succession.form.missing.consent'))),
});

export type TakerValues = z.input<typeof takerSchema>;

export const EMPTY_TAKER: Omit<TakerValues, 'name'> = {
  industryIds: [],
  means: '',
  meansNote: '',
  experience: '',
  about: '',
  employees: [],
  horizon: '',
  townId: '',
  travelLimitMinutes: '30',
  cvr: '',
  consent: false,
};
