import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Licence, WeeklyHours } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { SuggestingField, WordChoice } from '../../ui/suggesting-field.ts';
import { useWorkWords } from './use-work-words.ts';
import { HOURS, LICENCES } from './work-words.ts';

/** Whom the reader looks for; each may be left open. The page keeps it in the address. */
export type CandidateWish = {
  occupation?: string;
  skill?: string;
  town?: string;
  hours?: WeeklyHours;
  language?: string;
  licence?: Licence;
};

type Props = {
  wish: CandidateWish;
  towns: readonly { value: string; label: string }[];
  OccupationField: SuggestingField;
  SkillField: SuggestingField;
  onChange: (wish: CandidateWish) => void;
};

/** An occupation and a skill by typing, and four native lists; the list beside answers at once. */
export function CandidateFilters({ wish, towns, OccupationField, SkillField, onChange }: Props) {
  const t = useTranslations('candidates.search');
  const words = useWorkWords();
  // The address keeps what is chosen; its name is known here as long as the page is open, then only what it is.
  const [named, setNamed] = useState<readonly WordChoice[]>([]);
  const shown = (id: string | undefined) =>
    id === undefined ? [] : [named.find((one) => one.id === id) ?? { id, label: { da: id, en: id, de: id } }];
  const choose = (field: 'occupation' | 'skill') => (value: WordChoice[]) => {
    setNamed([...named, ...value]);
    onChange({ ...wish, [field]: value.at(-1)?.id });
  };
  return (
    <form className="stack" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <OccupationField
        name="occupation"
        legend={t('occupation')}
        max={1}
        text=""
        value={shown('occupation')}
        onChange={choose('occupation')}
      />
      <SkillField
        name="skill"
        legend={t('skill')}
        max={1}
        text=""
        value={shown('skill')}
        onChange={choose('skill')}
      />
      <Select
        name="town"
        label={t('town')}
        placeholder={t('allTowns')}
        options={towns}
        value={wish.town ?? ''}
        onChange={({ currentTarget }) => onChange({ ...wish, town: currentTarget.value || undefined })}
      />
      <Select
        name="hours"
        label={t('hours')}
        placeholder={t('allHours')}
        options={words.hours}
        value={wish.hours ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...wish, hours: HOURS.find((band) => band === currentTarget.value) })
        }
      />
      <Select
        name="language"
        label={t('language')}
        placeholder={t('allLanguages')}
        options={words.languages}
        value={wish.language ?? ''}
        onChange={({ currentTarget }) => onChange({ ...wish, language: currentTarget.value || undefined })}
      />
      <Select
        name="licence"
        label={t('licence')}
        placeholder={t('allLicences')}
        options={words.licences}
        value={wish.licence ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...wish, licence: LICENCES.find((one) => one === currentTarget.value) })
        }
      />
      {Object.values(wish).some((value) => value !== undefined) && (
        <Button variant="quiet" size="small" icon="cross" onClick={() => onChange({})}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}
