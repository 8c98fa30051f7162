import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { blindProse, safeLine } from '../../people/index.ts';
import { cvr, industryId, oneTerm, optional, townId } from './business-form.ts';

const isUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** What somebody tells who wants to take a business over. */
export const takerFormSchema = z.object({
  name: safeLine(LIMITS.name).nullish(),
  industryIds: z
    .array(industryId)
    .min(LIMITS.industries.min)
    .max(LIMITS.industries.max)
    .refine(isUnique, 'INVALID'),
  means: oneTerm('means'),
  meansNote: optional(blindProse(LIMITS.words)),
  experience: oneTerm('experience'),
  about: optional(blindProse(LIMITS.words)),
  employees: z
    .array(oneTerm('employees'))
    .refine(isUnique, 'INVALID')
    .nullish()
    .transform((bands) => bands ?? []),
  horizon: oneTerm('horizon'),
  townId,
  travelLimitMinutes: z.int().min(LIMITS.travelLimitMinutes.min).max(LIMITS.travelLimitMinutes.max),
  cvr: optional(cvr),
  consentVersion: z.int(),
  expectedVersion: z.int().nullish(),
});

export type TakerForm = z.output<typeof takerFormSchema>;
