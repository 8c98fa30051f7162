import { LIMITS } from '@vaekstbro/schema/limits';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { Chips } from '../../ui/chips.tsx';
import { Select } from '../../ui/select.tsx';
import { useWorkWords } from './use-work-words.ts';
import type { Spoken } from './work-words.ts';

type Props = {
  name: string;
  value: readonly Spoken[];
  onChange: (value: Spoken[]) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  error?: string | undefined;
};

/** Which languages, and of each how well. */
export function LanguageLevels({ value, onChange, ...field }: Props) {
  const t = useTranslations('candidates.form');
  const words = useWorkWords();
  const levelOf = (code: string): Spoken =>
    value.find((known) => known.code === code) ?? { code, level: 'GOOD' };
  return (
    <>
      <Chips
        {...field}
        legend={t('languages')}
        hint={t('languagesHint')}
        options={words.languages}
        max={LIMITS.languages.max}
        value={value.map(({ code }) => code)}
        onChange={(codes) => onChange(codes.map(levelOf))}
      />
      {value.map(({ code, level }) => (
        <Select
          key={code}
          name={`level-${code}`}
          label={t('level', { language: words.languageName(code) })}
          options={words.levels}
          width="short"
          value={level}
          onChange={({ currentTarget }) =>
            onChange(
              value.map((known) =>
                known.code === code ? { code, level: currentTarget.value as Spoken['level'] } : known,
              ),
            )
          }
        />
      ))}
    </>
  );
}
