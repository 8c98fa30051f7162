import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { blindProse, safeLine } from '../../people/index.ts';
import { isCvr } from '../../organisations/index.ts';
import { townById } from '../../places/index.ts';
import { isOffered } from '../../vocabulary/index.ts';
import { PRECISIONS } from './told-place.ts';
import { isTerm } from './words.ts';
import type { ListName } from './words.ts';

/** One word of a list. */
export const oneTerm = (list: ListName) => z.string().refine((id) => isTerm(list, id), 'INVALID');

const noWords = z.literal('').transform(() => null);
/** Words that may be left out. */
export const optional = <T extends z.ZodType>(words: T) =>
  z
    .union([noWords, words])
    .nullish()
    .transform((said) => said ?? null);

export const industryId = z.string().refine((id) => isOffered('INDUSTRY', id), 'INVALID');
export const townId = z.string().refine((id) => townById(id) !== null, 'INVALID');
export const cvr = z
  .string()
  .transform((text) => text.replace(/\s/g, ''))
  .refine(isCvr, 'CVR_INVALID');

/** What an owner tells. Nothing of it may say who they are but what is opened by name: the company and its number. */
export const businessFormSchema = z.object({
  businessId: z.uuid().nullish(),
  companyName: safeLine(LIMITS.companyName),
  cvr,
  industryId,
  townId,
  precision: z.enum(PRECISIONS),
  employees: oneTerm('employees'),
  turnover: oneTerm('turnover'),
  profit: oneTerm('profit'),
  price: oneTerm('price'),
  reason: oneTerm('reason'),
  horizon: oneTerm('horizon'),
  facts: blindProse(LIMITS.facts),
  figures: optional(blindProse(LIMITS.figures)),
  blockedCvrs: z
    .array(cvr)
    .max(LIMITS.conflictCvrs.max)
    .nullish()
    .transform((cvrs) => [...new Set(cvrs ?? [])]),
  consentVersion: z.int(),
  expectedVersion: z.int().nullish(),
});

export type BusinessForm = z.output<typeof businessFormSchema>;

/** What everybody sees: who changes one of these waits for an adviser again. */
export const BLIND_FIELDS = [
  'industryId',
  'townId',
  'precision',
  'employees',
  'turnover',
  'profit',
  'price',
  'reason',
  'horizon',
] as const satisfies readonly (keyof BusinessForm)[];
