import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { day, line } from '../../../platform/fields.ts';
import { isCvr } from '../model/cvr.ts';
import { isGln } from '../model/gln.ts';
import { INDUSTRY_SCHEMES, industryCode } from '../model/industry-code.ts';

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);

/** What an administrator says about a new organisation. */
export const newOrganisation = z
  .object({
    name: line(LIMITS.name),
    kindCode: z.string().max(40),
    cvr: optional(z.string().trim().refine(isCvr, 'CVR_INVALID')),
    gln: optional(z.string().trim().refine(isGln, 'GLN_INVALID')),
    industryScheme: optional(z.enum(INDUSTRY_SCHEMES)),
    industryCode: optional(z.string().trim().max(8)),
    townId: optional(z.string().max(60)),
    validFrom: optional(day),
  })
  .transform(({ industryScheme: scheme, industryCode: code, ...rest }) => ({
    ...rest,
    industryGiven: scheme !== null || code !== null,
    industry: scheme !== null && code !== null ? industryCode(scheme, code) : null,
  }))
  .refine(({ industry, industryGiven }) => industry !== null || !industryGiven, {
    message: 'INDUSTRY_CODE_INVALID',
    path: ['industryCode'],
  });

/** A new name and the day it begins. */
export const newName = z.object({ organisationId: z.uuid(), name: line(LIMITS.name), validFrom: day });

export type NewOrganisation = z.input<typeof newOrganisation>;
export type NewName = z.input<typeof newName>;
