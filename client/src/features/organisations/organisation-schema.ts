import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { isoDate } from '../../ui/date-parts.ts';
import { bareNumber, isCvr, isGln } from '../../ui/form/business-numbers.ts';

export const industrySchemes = ['DB25', 'DB07'] as const;

const isEmpty = (text: string) => bareNumber(text) === '';

const name = z
  .string()
  .check(
    z.trim(),
    z.minLength(LIMITS.name.min, message('admin.organisations.form.nameMissing')),
    z.maxLength(LIMITS.name.max, message('ui.tooLong', { max: LIMITS.name.max })),
  );

const dateParts = z.object({ day: z.string(), month: z.string(), year: z.string() });
type Parts = z.infer<typeof dateParts>;

const isUntouched = ({ day, month, year }: Parts) => day === '' && month === '' && year === '';
const dateWrong = message('admin.organisations.form.dateWrong');

/** What an administrator says about a new organisation. */
export const organisationSchema = z.object({
  name,
  kindCode: z.string().check(z.minLength(1, message('admin.organisations.form.kindMissing'))),
  cvr: z.string().check(
    z.refine((text) => isEmpty(text) || /^\d{8}$/.test(bareNumber(text)), {
      error: message('admin.organisations.form.cvrLength'),
      abort: true,
    }),
    z.refine(
      (text) => isEmpty(text) || isCvr(bareNumber(text)),
      message('admin.organisations.form.cvrCheck'),
    ),
  ),
  gln: z.string().check(
    z.refine((text) => isEmpty(text) || /^\d{13}$/.test(bareNumber(text)), {
      error: message('admin.organisations.form.glnLength'),
      abort: true,
    }),
    z.refine(
      (text) => isEmpty(text) || isGln(bareNumber(text)),
      message('admin.organisations.form.glnCheck'),
    ),
  ),
  industryScheme: z.enum(industrySchemes),
  industryCode: z
    .string()
    .check(
      z.trim(),
      z.regex(/^(\d{2}\.?\d{2}\.?\d{2})?$/, message('admin.organisations.form.industryCodeWrong')),
    ),
  townId: z.string(),
  validFrom: dateParts.check(z.refine((parts) => isUntouched(parts) || isoDate(parts) !== null, dateWrong)),
});

export type OrganisationValues = z.input<typeof organisationSchema>;

/** A new name and the day it begins. */
export const renameSchema = z.object({
  name,
  validFrom: dateParts.check(
    z.refine((parts) => !isUntouched(parts), {
      error: message('admin.organisations.form.dateMissing'),
      abort: true,
    }),
    z.refine((parts) => isoDate(parts) !== null, dateWrong),
  ),
});

/** The same as the API takes it: what is left open is nothing. */
export function newOrganisation(values: z.output<typeof organisationSchema>) {
  return {
    name: values.name,
    kindCode: values.kindCode,
    cvr: bareNumber(values.cvr) || null,
    gln: bareNumber(values.gln) || null,
    // An edition alone says nothing.
    industryScheme: values.industryCode ? values.industryScheme : null,
    industryCode: values.industryCode || null,
    townId: values.townId || null,
    validFrom: isoDate(values.validFrom),
  };
}

export type NewOrganisation = ReturnType<typeof newOrganisation>;
