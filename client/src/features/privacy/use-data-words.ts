import { useTranslations } from 'use-intl';
import type { Messages } from '../../i18n/types.ts';
import { useFormats } from '../../i18n/use-formats.ts';

type SectionName = keyof Messages['privacy']['section'];
type FieldName = keyof Messages['data']['field'];
type ValueCode = keyof Messages['data']['value'];
type Action = keyof Messages['audit']['action'];
type NotificationKind = keyof Messages['notifications']['kind'];
type Purpose = keyof Messages['disclosure']['purpose'];

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const code = /^[A-Z][A-Z_]+$/;
type Choice = { value: string; label: string };
/** What is kept as a code and has a name elsewhere. */
export type NamedChoices = Readonly<Record<string, readonly Choice[]>>;

const choicesOf: Readonly<Record<string, string>> = {
  industryId: 'industries',
  topicIds: 'topics',
  townId: 'towns',
};
const languageFields = ['language', 'languages', 'writtenIn'];

/** Names a kind of data in the reader's language; one that is new stands as it is called. */
export function useSectionName(): (name: string) => string {
  const t = useTranslations('privacy.section');
  const has = t.has as (name: string) => boolean;
  return (name) => (has(name) ? t(name as SectionName) : name);
}

/** Puts what is kept into words: the names of fields, dates, codes. What has no words stands as it is. */
export function useDataWords(choices: NamedChoices | null) {
  const t = useTranslations('data');
  const purpose = useTranslations('disclosure.purpose');
  const formats = useFormats();
  const has = t.has as (name: string) => boolean;
  const notification = useTranslations('notifications.kind');
  const action = useTranslations('audit.action');
  const hasNotification = notification.has as (name: string) => boolean;
  const hasAction = action.has as (name: string) => boolean;
  const hasPurpose = purpose.has as (name: string) => boolean;

  const one = (field: string, value: string): string => {
    if (field === 'purpose' && hasPurpose(value)) return purpose(value as Purpose);
    if (field === 'kind' && hasNotification(value)) return notification(value as NotificationKind);
    const deed = value.replace(/^Mutation\./, '');
    if (field === 'action' && hasAction(deed)) return action(deed as Action);
    const named = choices?.[choicesOf[field] ?? 'none']?.find((choice) => choice.value === value);
    if (named) return named.label;
    if (code.test(value) && has(`value.${value}`)) return t(`value.${value as ValueCode}`);
    if (languageFields.includes(field) && /^[a-z]{2}$/i.test(value))
      return formats.languageName(value.toLowerCase());
    return value;
  };

  return {
    field: (name: string) => (has(`field.${name}`) ? t(`field.${name as FieldName}`) : name),
    value: (field: string, value: string) => {
      if (value === 'true') return t('yes');
      if (value === 'false') return t('no');
      if (instant.test(value) && !Number.isNaN(Date.parse(value))) return formats.dateTime(value);
      // A list comes as its parts with commas between; a text with commas is no list of codes.
      const parts = value.split(', ').map((part) => one(field, part));
      return parts.join(', ');
    },
  };
}

export type DataWords = ReturnType<typeof useDataWords>;
