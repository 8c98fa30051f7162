import { LIMITS } from '@vaekstbro/schema/limits';
import { message } from '../../i18n/message.ts';
import { bareNumber, isCvr } from '../../ui/form/business-numbers.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { z } from '../../ui/form/zod.ts';

const tooLong = (max: number) => message('ui.tooLong', { max });
const chosen = () => z.string().check(z.minLength(1, message('succession.form.missing.choice')));
const cvrs = (text: string) =>
  text
    .split(/[\n,;]/)
    .map(bareNumber)
    .filter((number) => number !== '');

export const blockedCvrs = cvrs;

const fields = {
  companyName: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.companyName.min, message('succession.form.missing.companyName')),
      z.maxLength(LIMITS.companyName.max, tooLong(LIMITS.companyName.max)),
      withoutCpr(),
    ),
  cvr: z.string().check(z.refine((text) => isCvr(bareNumber(text)), message('succession.form.missing.cvr'))),
  industryId: chosen(),
  townId: chosen(),
  precision: z.enum(['TOWN', 'MUNICIPALITY', 'REGION']),
  employees: chosen(),
  turnover: chosen(),
  profit: chosen(),
  price: chosen(),
  reason: chosen(),
  horizon: chosen(),
  facts: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.facts.min, message('succession.form.missing.facts', { min: LIMITS.facts.min })),
      z.maxLength(LIMITS.facts.max, tooLong(LIMITS.facts.max)),
      withoutCpr(),
      withoutContact(),
    ),
  figures: z
    .string()
    .check(
      z.trim(),
      z.maxLength(LIMITS.figures.max, tooLong(LIMITS.figures.max)),
      withoutCpr(),
      withoutContact(),
    ),
  blocked: z
    .string()
    .check(z.refine((text) => cvrs(text).every(isCvr), message('succession.form.missing.cvr'))),
  consent: z.boolean().check(z.refine((given) => given, message('succession.form.missing.consent'))),
};

/** What an owner tells; whether the texts name the business is looked at when the step with them is left. */
export const businessSchema = z.object(fields);

export type BusinessValues = z.input<typeof businessSchema>;

/** The steps, with what is asked on each. */
export const businessSteps = [
  { id: 'business', fields: ['companyName', 'cvr', 'industryId', 'townId', 'precision', 'employees'] },
  { id: 'figures', fields: ['turnover', 'profit', 'price', 'reason', 'horizon'] },
  { id: 'words', fields: ['facts', 'figures', 'blocked'] },
  { id: 'check', fields: ['consent'] },
] as const satisfies readonly { id: string; fields: readonly (keyof BusinessValues)[] }[];

/** The first step that is not answered yet; nobody skips ahead of it. */
export function firstOpenStep(values: BusinessValues): number {
  const result = businessSchema.safeParse({ ...values, consent: true });
  if (result.success) return businessSteps.length - 1;
  const wrong = new Set(result.error.issues.map(({ path }) => path[0]));
  const open = businessSteps.findIndex(({ fields }) => fields.some((name) => wrong.has(name)));
  return open < 0 ? businessSteps.length - 1 : open;
}

/** The step a field stands on, or the last one for what belongs to none. */
export function stepOfField(field: string | null | undefined): number {
  const name = field === 'blockedCvrs' ? 'blocked' : field;
  const step = businessSteps.findIndex(({ fields }) => fields.some((known) => known === name));
  return step < 0 ? businessSteps.length - 1 : step;
}
