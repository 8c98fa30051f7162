import { identityLeaks } from '@vaekstbro/schema/identity-guard';
import { LIMITS } from '@vaekstbro/schema/limits';
import { message, type MessageKey } from '../../i18n/message.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { z } from '../../ui/form/zod.ts';
import { LEVELS } from './work-words.ts';

const tooLong = (max: number) => message('ui.tooLong', { max });
const chosen = () => z.string().check(z.minLength(1, message('candidates.missing.choice')));
const word = z.object({
  id: z.string(),
  label: z.object({ da: z.string(), en: z.string(), de: z.string() }),
});

/** Languages with how well each is spoken; at least one. */
export const spokenSchema = z
  .array(z.object({ code: z.string(), level: z.enum(LEVELS) }))
  .check(z.minLength(1, message('candidates.missing.languages')), z.maxLength(LIMITS.languages.max));

/** Words chosen out of a vocabulary; at least so many, else what to do. */
export const wordsSchema = (min: number, max: number, missing: MessageKey = 'ui.required') =>
  z.array(word).check(z.minLength(min, message(missing)), z.maxLength(max));

const fields = {
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.name.min, message('candidates.missing.name')),
      z.maxLength(LIMITS.name.max, tooLong(LIMITS.name.max)),
      withoutCpr(),
    ),
  mailLanguage: z.enum(['DA', 'EN', 'DE']),
  occupations: wordsSchema(1, 3, 'candidates.missing.occupations'),
  skills: wordsSchema(0, LIMITS.concepts.max),
  languages: spokenSchema,
  licences: z.array(z.string()),
  conditions: z.array(z.string()),
  hours: z.array(z.string()).check(z.minLength(1, message('candidates.missing.hours'))),
  townId: chosen(),
  travelLimitMinutes: z.string(),
  availableFrom: chosen(),
  about: z
    .string()
    .check(
      z.trim(),
      z.maxLength(LIMITS.words.max, tooLong(LIMITS.words.max)),
      withoutCpr(),
      withoutContact(),
    ),
  consent: z.boolean().check(z.refine((given) => given, message('candidates.missing.consent'))),
};
const email = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, message('candidates.missing.email')),
    z.maxLength(LIMITS.email.max, tooLong(LIMITS.email.max)),
    z.regex(z.regexes.email, message('ui.emailInvalid')),
  );

const blind = () =>
  z.refine<{ name: string; about: string }>(({ name, about }) => !tellsName(about, name), {
    path: ['about'],
    error: message('candidates.form.nameInAbout'),
  });

/** What somebody tells who looks for work themself. */
export const candidateSchema = z.object({ ...fields, email: z.string() }).check(blind());

/** The same of somebody whom an officer posts: they are reached by mail. */
export const postedSchema = z.object({ ...fields, email }).check(blind());

export type CandidateValues = z.input<typeof candidateSchema>;

export const EMPTY_CANDIDATE: CandidateValues = {
  name: '',
  email: '',
  mailLanguage: 'DA',
  occupations: [],
  skills: [],
  languages: [{ code: 'da', level: 'FLUENT' }],
  licences: [],
  conditions: [],
  hours: [],
  townId: '',
  travelLimitMinutes: '30',
  availableFrom: '',
  about: '',
  consent: false,
};

/** Whether a text says the name, or a part of it. */
export function tellsName(text: string, personName: string): boolean {
  return identityLeaks(text, { personName }).some(({ kind }) => kind === 'PERSON');
}

const renamed: Readonly<Record<string, string>> = {
  occupationIds: 'occupations',
  skillIds: 'skills',
  language: 'mailLanguage',
  consentVersion: 'consent',
  consentGiven: 'consent',
};

/** The field of the form that the API means. */
export function fieldOf(field: string | null | undefined): string | null | undefined {
  const [name = ''] = field?.split('.') ?? [];
  return renamed[name] ?? field;
}
